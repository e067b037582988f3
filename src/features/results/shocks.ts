import type { FamilyId } from '@/dataset/ids';
import type { Account } from '@/engine/account/account';
import type { ResultsWords } from './results-words';
import { COMPARED_WORDS, SHOCKS_WORDS } from './words-shocks';

export type ShockRow = {
  readonly id: string;
  readonly name: string;
  readonly option: string;
  readonly family: FamilyId | undefined;
  readonly compared: string;
  /** What it costs to have chosen as now: money, or capacity that is missing. */
  readonly stay: string;
  readonly sentence: string;
};

export type ShocksView = {
  /** Empty while they are worked out. */
  readonly rows: readonly ShockRow[];
};

export const shocksFrom = (account: Account | undefined, words: ResultsWords): ShocksView => ({
  rows: (account?.shocks ?? []).map((shock) => ({
    id: shock.id,
    name: shock.label,
    option: shock.winner === null ? SHOCKS_WORDS.nothing : words.option(shock.winner.option),
    family: shock.winner?.family,
    compared: COMPARED_WORDS[shock.compared],
    stay: shock.staying,
    sentence: shock.sentence,
  })),
});
