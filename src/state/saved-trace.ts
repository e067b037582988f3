import type { ImportedTrace } from './imported-trace';
import type { Shelf } from './shelf';

/**
 * The file that the visitor brought, kept in this browser: the series and what is said of it. What follows from them is
 * worked out again, by whoever reads it back.
 */

const KEY = 'metalwise.trace';

/** Two years of hours, or half a year of quarters of an hour: a few hundred kilobytes. */
export const MOST_STEPS_KEPT = 20_000;

/** Whether a file is small enough to be kept beyond this visit. */
export const isKept = ({ demand: { series } }: ImportedTrace): boolean =>
  series.gpus.length <= MOST_STEPS_KEPT;

/** The file in the storage of this browser. */
export type SavedTrace = {
  /** Undefined forgets it; so does a file too large to be kept. */
  readonly keep: (trace: ImportedTrace | undefined) => void;
  /** The text that was kept; undefined where there is none. */
  readonly text: () => string | undefined;
  /** Puts what cannot be read where it can be downloaded: it is never deleted. */
  readonly setAside: () => void;
};

export const createSavedTrace = (shelf: Shelf): SavedTrace => ({
  keep: (trace) =>
    trace === undefined || !isKept(trace)
      ? shelf.remove(KEY)
      : shelf.write(KEY, JSON.stringify(toBeKept(trace))),
  text: () => shelf.read(KEY),
  setAside: () => shelf.setAside(KEY),
});

const toBeKept = ({ id, name, answers, demand: { told, series } }: ImportedTrace) => ({
  version: 1,
  id,
  name,
  answers,
  told,
  gpus: [...series.gpus],
  knownSteps: [...series.knownSteps],
  stepSeconds: series.stepSeconds,
});
