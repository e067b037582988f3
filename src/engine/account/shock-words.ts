import type { OptionId } from '@/dataset/ids';
import type { WordsOfOption } from '@/engine/option-words';
import { count, duration, percent, usd } from '@/lib/format';
import type { HostLost } from './host-lost';
import type { Compared, Shock, ShockId } from './shock';

/** The words of the shocks, on the page and in the record: from the numbers beside them. */

export const SHOCK_LABELS: Readonly<Record<ShockId, string>> = {
  'rents-double': 'Rents double',
  'hardware-doubles': 'Hardware prices double',
  'demand-triples': 'Demand triples',
  'host-lost': 'One host is lost',
  'provider-gone': 'The provider is gone',
  'need-ends': 'The need ends in 6 months',
};

type Winner = Shock['winner'];

/** What a shock of money is told from. */
export type MoneyTold = {
  readonly winner: Winner;
  readonly compared: Compared;
  readonly stayUsdPerMonth: number | null;
  readonly regretUsdPerMonth: number | null;
  readonly nowUsdPerMonth: number;
  readonly strandedUsd?: number;
  readonly clamped: boolean;
  /** Offers received are among the options: they keep their price. */
  readonly hasOffers: boolean;
};

/** Money that rounds to nothing beside a bill. */
const SAME_MONEY_SHARE = 0.005;

/** "$3.10k a month more than that", "as much as that". */
function moreThan(difference: number, bill: number, other: string): string {
  return Math.abs(difference) <= SAME_MONEY_SHARE * Math.abs(bill)
    ? `as much as ${other}`
    : `${usd(Math.abs(difference))} a month ${difference > 0 ? 'more' : 'less'} than ${other}`;
}

const nameOf = (option: OptionId, wordsOf: WordsOfOption): string => `“${wordsOf(option).name}”`;

/** What it costs to have chosen as now: money a month, or capacity that is missing. */
export function stayingWords({
  winner,
  compared,
  regretUsdPerMonth,
  outageHours,
  unmetShare,
}: Omit<Shock, 'staying'>): string {
  if (compared === 'no-shock') {
    return '–';
  }
  if (outageHours !== null) {
    return unmetShare === null
      ? `no GPU for ${duration(outageHours)}`
      : `${percent(unmetShare)} unmet for ${duration(outageHours)}`;
  }
  if (winner === null || regretUsdPerMonth === null) {
    return '–';
  }
  return Math.abs(regretUsdPerMonth) <= SAME_MONEY_SHARE * winner.usdPerMonth
    ? 'no more'
    : `${usd(Math.abs(regretUsdPerMonth))} a month ${regretUsdPerMonth < 0 ? 'less' : 'more'}`;
}

/** What is tried, said of the money behind it. */
const TRIED: Readonly<Partial<Record<ShockId, string>>> = {
  'rents-double':
    'Every rate of a rented machine, own values included, at twice its likely value; as if it came before you sign.',
  'hardware-doubles': 'The price of a node at twice its likely value, or at twice your own.',
  'demand-triples': 'Three times the mean and the peak, jobs as large as now.',
};

const OFFERS_STAY = 'The offers you received keep theirs.';
const CLAMPED = ' A value stops short of it, at the most that it may be.';

/** Chosen with foresight, what holding on to today's choice costs, and what is stranded. */
export function moneySentence(id: ShockId, told: MoneyTold, wordsOf: WordsOfOption): string {
  const isOfPrices = id === 'rents-double' || id === 'hardware-doubles';
  const parts = [
    TRIED[id] ?? '',
    told.hasOffers && isOfPrices ? OFFERS_STAY : '',
    chosen(told, wordsOf),
    staying(id, told),
  ];
  return `${parts.filter((part) => part !== '').join(' ')}${told.clamped ? CLAMPED : ''}`;
}

function chosen({ winner, compared, nowUsdPerMonth }: MoneyTold, wordsOf: WordsOfOption): string {
  if (winner === null) {
    return 'Nothing would fit any more.';
  }
  const cost =
    Math.abs(winner.usdPerMonth - nowUsdPerMonth) <= SAME_MONEY_SHARE * nowUsdPerMonth
      ? `${usd(winner.usdPerMonth)} a month, as now`
      : `${usd(winner.usdPerMonth)} a month, against ${usd(nowUsdPerMonth)} now`;
  return compared === 'same'
    ? `The answer stays, for ${cost}.`
    : `With foresight ${nameOf(winner.option, wordsOf)}, for ${cost}.`;
}

function staying(
  id: ShockId,
  { compared, winner, stayUsdPerMonth, regretUsdPerMonth, strandedUsd = 0 }: MoneyTold,
): string {
  if (winner === null) {
    return '';
  }
  if (stayUsdPerMonth === null || regretUsdPerMonth === null) {
    return 'Today’s choice would not fit any more.';
  }
  const bill = winner.usdPerMonth;
  // Who wins and yet costs more wins by something else than money.
  const otherwise =
    regretUsdPerMonth < -SAME_MONEY_SHARE * bill && compared !== 'same'
      ? ', which wins by more than money'
      : '';
  if (id === 'need-ends') {
    const stranded =
      strandedUsd > 0
        ? `${usd(strandedUsd)} would be stranded; with that in it`
        : 'nothing would be stranded, and';
    return `Had you chosen today’s already, ${stranded} each of the 6 months would cost ${moreThan(regretUsdPerMonth, bill, 'that')}${otherwise}.`;
  }
  if (compared !== 'same') {
    return `Staying with today’s choice costs ${moreThan(regretUsdPerMonth, bill, 'that')}${otherwise}.`;
  }
  return Math.abs(regretUsdPerMonth) <= SAME_MONEY_SHARE * bill
    ? ''
    : `Holding no more than you would today costs ${moreThan(regretUsdPerMonth, bill, 'that')}.`;
}

export const alreadyEnding = (months: number): string =>
  `You need it for ${count(months)} months at most, so this is no shock.`;

export const nothingRentedSentence = (): string =>
  'Nothing is rented: the machines are yours, and no provider can take them away.';

/** Where the same access is rented from nobody any more. */
export function providerGoneSentence(
  {
    now,
    next,
    firstHours,
    strandedUsd,
    ownGpus,
    unmetShare,
  }: {
    readonly now: NonNullable<Winner>;
    readonly next: Winner;
    readonly firstHours: number;
    /** The rent of a whole term, as it may have been paid ahead. */
    readonly strandedUsd: number;
    /** What goes on whoever is gone, and the demand that it leaves unmet. */
    readonly ownGpus: number;
    readonly unmetShare: number;
  },
  wordsOf: WordsOfOption,
): string {
  const stranded =
    ownGpus > 0
      ? ` Your own ${count(ownGpus)} GPUs go on, and leave ${percent(unmetShare)} of the demand unmet until then.`
      : strandedUsd > 0
        ? ` Where a whole term was paid ahead, up to ${usd(strandedUsd)} is at stake.`
        : ' Nothing is committed, so nothing is stranded.';
  if (next === null) {
    return `Nothing else fits: without anybody who rents out the same there is no way on.${stranded}`;
  }
  const difference = moreThan(
    next.usdPerMonth - now.usdPerMonth,
    now.usdPerMonth,
    'today’s choice',
  );
  return `If nobody rents you the same in time, next is ${nameOf(next.option, wordsOf)}: first GPU there after ${duration(firstHours)}, ${difference}.${stranded}`;
}

/** Whether a spare was asked for, and whether the option holds one: what follows demand does not. */
export type Spare = 'not-asked' | 'held' | 'none-held';

/** What a lost host takes away, how long, how often; and whether a spare would change the choice. */
export function hostLostSentence(
  lost: HostLost | null,
  told: {
    readonly winner: Winner;
    readonly compared: Compared;
    readonly nowUsdPerMonth: number;
    readonly spare: Spare;
  },
  wordsOf: WordsOfOption,
): string {
  return `${lossOf(lost)} ${spareOf(told, wordsOf)}`;
}

/** Less unmet than this is told as nothing: half a per cent. */
const HARDLY_ANY = 0.005;

function lossOf(lost: HostLost | null): string {
  if (lost === null) {
    return 'Hosts are the concern of whoever runs the endpoint; a retry hides the loss of one.';
  }
  const { gpus, lostGpus, hours, burstForHours, unmetShare, timesAYear, chanceInAYear } = lost;
  const often =
    timesAYear >= 1
      ? `expect ${count(Math.round(timesAYear))} a year`
      : `it happens within a year with a chance of ${percent(chanceInAYear)}`;
  const unmet =
    unmetShare < HARDLY_ANY
      ? 'what is left covers the demand meanwhile'
      : `${percent(unmetShare)} of the demand is unmet meanwhile`;
  const gone =
    burstForHours === null
      ? `gone for about ${duration(hours)}`
      : `gone, and the burst stands in after about ${duration(hours)} until they are replaced after ${duration(burstForHours)}`;
  const whose = burstForHours === null ? 'GPUs' : 'GPUs of the base';
  return `${count(lostGpus)} of ${count(gpus)} ${whose} are ${gone}; ${unmet}; ${often}.`;
}

function spareOf(
  {
    winner,
    compared,
    nowUsdPerMonth,
    spare,
  }: {
    readonly winner: Winner;
    readonly compared: Compared;
    readonly nowUsdPerMonth: number;
    readonly spare: Spare;
  },
  wordsOf: WordsOfOption,
): string {
  if (spare !== 'not-asked') {
    return spare === 'held'
      ? 'You asked for mission-critical availability, so a spare is counted already.'
      : 'You asked for mission-critical availability: what is lost here is bought by the hour again, and no spare is held for it.';
  }
  if (winner === null) {
    return 'With mission-critical availability asked for, nothing would fit.';
  }
  const difference = moreThan(winner.usdPerMonth - nowUsdPerMonth, nowUsdPerMonth, 'now');
  return compared === 'same'
    ? `With mission-critical availability asked for, the answer stays, for ${difference}.`
    : `With mission-critical availability asked for, it would be ${nameOf(winner.option, wordsOf)}, for ${difference}.`;
}
