import type { OptionId } from '@/dataset/ids';
import type { Dataset } from '@/dataset/schema';

export type Table = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A part of the record: sentences, then points of a list, then a table; each may be empty. */
export type Section = {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly points: readonly string[];
  readonly table: Table;
};

/** What the numbers and ids of an advice are called, and where it can be opened again. */
export type RecordSources = { readonly dataset: Dataset; readonly link: string };

/** The same, with what the options of the scenario are called: "Rented GPU VMs, reserved". */
export type RecordWords = RecordSources & { readonly option: (id: OptionId) => string };

const NO_TABLE: Table = { head: [], rows: [] };

export const section = (heading: string, parts: Partial<Omit<Section, 'heading'>>): Section => ({
  heading,
  sentences: [],
  points: [],
  table: NO_TABLE,
  ...parts,
});

export const isEmpty = ({ sentences, points, table }: Section): boolean =>
  sentences.length + points.length + table.rows.length === 0;
