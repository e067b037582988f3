import type { FamilyId, OptionId } from '@/dataset/ids';
import type { Scenario } from '@/questions/scenario';

export type ShockId =
  | 'rents-double'
  | 'hardware-doubles'
  | 'demand-triples'
  | 'host-lost'
  | 'provider-gone'
  | 'need-ends';

/** What is chosen with foresight, against what is recommended now. */
export type Compared =
  | 'same'
  | 'other-option'
  | 'other-family'
  | 'nothing-fits'
  /** The shock is what was answered already, or hits nothing that is rented. */
  | 'no-shock';

/** The verdict if something happens that nobody planned for. Money in the likely world. */
export type Shock = {
  readonly id: ShockId;
  readonly label: string;
  /** Who would be recommended by those who know beforehand; null where nothing fits. */
  readonly winner: {
    readonly option: OptionId;
    readonly family: FamilyId;
    readonly usdPerMonth: number;
  } | null;
  readonly compared: Compared;
  /**
   * What the option recommended now, held as it is planned now, costs a month under the shock; null where it is
   * not there any more, or the shock is not one of money.
   */
  readonly stayUsdPerMonth: number | null;
  /** How much more that is than the winner costs then; below 0 where the winner costs more and is better otherwise. */
  readonly regretUsdPerMonth: number | null;
  /** USD that are lost at once; of a provider that is gone the most that may have been paid ahead. */
  readonly strandedUsd: number | null;
  /** Hours until capacity is there again. */
  readonly outageHours: number | null;
  /** Share of the demand that is unmet until then, from 0 to 1. */
  readonly unmetShare: number | null;
  /** What it costs to have chosen as now, in short: money, or capacity that is missing. */
  readonly staying: string;
  readonly sentence: string;
  /** What was tried: opened by itself, it recommends the winner. Null where no scenario says the shock, as beside a utilisation file. */
  readonly tried: Scenario | null;
};
