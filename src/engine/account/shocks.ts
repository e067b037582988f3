import type { FamilyId, OptionId } from '@/dataset/ids';
import type { Judged } from '@/engine/advise';
import type { Futures } from '@/engine/futures';
import { winnerTried } from '@/engine/winner';

/** The verdict if something happens that nobody planned for. */
export type Shock = {
  readonly id: 'need-ends';
  readonly label: string;
  /** Who would be recommended; null where nothing fits. */
  readonly winner: { readonly option: OptionId; readonly family: FamilyId } | null;
};

/** The need ends after half a year. */
const EARLY_END_MONTHS = 6;

/** What would be recommended under each shock, in all draws. */
export function shocksFrom({ scenario }: Judged, futures: Futures): readonly Shock[] {
  const answers = { ...scenario.answers, durationMonths: EARLY_END_MONTHS };
  const winner = winnerTried({ ...scenario, answers }, futures);
  return [
    {
      id: 'need-ends',
      label: 'The need ends in 6 months',
      winner: winner && { option: winner.option, family: winner.family },
    },
  ];
}
