import type { Account } from '@/engine/account/account';
import type { ResultsWords } from './results-words';
import { FAMILY_NAMES } from './words';

export type ShocksView = {
  /** Empty while they are worked out. */
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly option: string;
    readonly family: string;
  }[];
};

export const shocksFrom = (account: Account | undefined, words: ResultsWords): ShocksView => ({
  rows: (account?.shocks ?? []).map(({ id, label, winner }) => ({
    id,
    name: label,
    option: winner === null ? 'Nothing fits' : words.option(winner.option),
    family: winner === null ? '–' : FAMILY_NAMES[winner.family],
  })),
});
