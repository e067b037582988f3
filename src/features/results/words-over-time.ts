import { count, percent, percentFine, plainNumber, usd, usdWhole } from '@/lib/format';

/** What the part on cost over time, unit costs and break-even says. */
export const OVER_TIME = {
  heading: 'Cost over time and break-even',
  coming: 'Adding up the months…',
  months: 'Cost month by month',
  monthAxis: 'month',
  monthUp: 'spent so far',
  afterSale: 'After the sale',
  crossing: 'When owning has paid back',
  crossingBand: 'month of payback, 10th to 90th percentile',
  crossingColumns: ['Rents', 'Likely', '10th to 90th percentile', 'Never, of all futures'],
  check: 'Check it against the monthly bill',
  utilisation: 'Cost against utilisation',
  utilisationAxis: 'share of all hours in which the GPUs held are busy',
  utilisationUp: 'a month',
  yours: 'yours',
  unit: 'What one unit costs',
  unitFurther: 'What one unit costs with the other options',
  unitLede:
    'The whole monthly cost over what it serves: likely, and from the 10th to the 90th percentile. A useful GPU-hour is one that your work needs, idle ones not counted.',
  noCrossing:
    'There is nothing to buy, or nothing to rent, among the options that fit, so nothing crosses.',
} as const;

export const monthsLede = (yearlyRate: number): string =>
  `The likely case, with rents as they are, in money of today: a payment counts less the later it comes, by ${percentFine(yearlyRate)} a year, the cost of money.`;

const monthsText = (months: number): string =>
  `${count(months)} ${months === 1 ? 'month' : 'months'}`;

export const endsWords = (months: number, endsWith: 'need' | 'life'): string =>
  endsWith === 'need'
    ? `The need lasts ${monthsText(months)}.`
    : `After ${monthsText(months)} the machines have had their life; then they would be bought anew.`;

export const lineSummary = (
  name: string,
  start: number,
  end: number,
  sold: number | undefined,
): string =>
  `${name}: ${usd(start)} at the start, ${usd(end)} by the end${sold === undefined ? '' : `, ${usd(sold)} after a sale`}`;

/** "The drop at the end is the sale of the machines: Own bare metal ends at $4.42M." */
export const saleWords = (
  sold: readonly { readonly name: string; readonly endUsd: number }[],
): string =>
  sold.length === 0
    ? ''
    : ` The drop at the end is the sale of the machines: ${sold
        .map(({ name, endUsd }) => `${name} ends at ${usd(endUsd)}`)
        .join(', ')}.`;

export const crossingLede = (owned: string, rented: string): string =>
  `${owned}, the cheapest to own, against ${rented}, the cheapest to rent: the first month by whose end owning has cost no more. A rent that is committed moves when its term is renewed.`;

/** The payback counts no sale, the totals do: what it comes to in the end, rents as they are. */
export const crossingEndWords = (owned: number, rented: number, sold: boolean): string => {
  const ends = `owning ends at ${usd(owned)}, renting at ${usd(rented)}`;
  const side = owned <= rented ? 'owning is cheaper in the end' : 'renting is cheaper in the end';
  return sold
    ? `These months count no sale; the lines and the monthly costs do. After it ${ends}: ${side}.`
    : `Nothing is left to sell. In all ${ends}: ${side}.`;
};

/** What is shaded in the picture: from the early to the late month of payback, as far as the picture goes. */
export const crossingBandWords = (low: number, high: number | null, within: number): string =>
  `Shaded: the month by which owning has paid back, from ${count(low)} (10th percentile of the futures) to ${
    high === null || high > within ? `beyond ${count(within)} or never` : count(high)
  } (90th).`;

export const driftWords = (label: string, drift: number): string =>
  drift === 0 ? label : `${label} by ${percentFine(Math.abs(drift))} a month`;

export const monthWords = (month: number | null, within: number): string =>
  month === null ? `not within ${monthsText(within)}` : `month ${count(month)}`;

export const bandWords = (low: number | null, high: number | null): string => {
  if (low === null) {
    return 'never at both';
  }
  return high === null ? `month ${count(low)} to never` : `month ${count(low)} to ${count(high)}`;
};

export type CheckAmounts = {
  readonly capitalUsd: number;
  readonly capitalMonths: number;
  readonly restUsd: number;
  readonly restMonths: number;
};

/** "$45,901 × 29.84 + $32,216 × 31.19 = $2,374,502". */
export const checkWords = (name: string, check: CheckAmounts, endUsd: number): string => {
  const rest = `${usdWhole(check.restUsd)} a month × ${plainNumber(check.restMonths)}`;
  const sum =
    check.capitalUsd === 0
      ? rest
      : `capital ${usdWhole(check.capitalUsd)} a month × ${plainNumber(check.capitalMonths)} + the rest ${rest}`;
  return `${name}: ${sum} = ${usdWhole(endUsd)}.`;
};

export const CHECK_WHY =
  'Each line ends where its monthly bill says, once a sale is taken off. Months count for less than they are many, because later money is discounted: capital is paid back at the end of each year, the rest at the end of each month.';

type Shares = { readonly low: number; readonly likely: number; readonly high: number };

/** "from 49% of all hours on (40% to 62%)", or that it never does. */
export const breakEvenWords = (name: string, { low, likely, high }: Shares): string =>
  likely >= 1
    ? `${name} can never win: even always busy it costs more than by the hour (break-even ${percent(likely)}, ${percent(low)} to ${percent(high)}).`
    : `${name} pays from ${percent(likely)} of all hours on (${percent(low)} to ${percent(high)}).`;

export const capacityWords = (gpus: number, option: string): string =>
  `A month of ${count(gpus)} GPUs, as ${option} would hold them. Rings: where it costs the same as by the hour; thick: 10th to 90th percentile.`;

export const yoursWords = ({ low, likely, high }: Shares): string =>
  `Yours: ${percent(likely)} (${percent(low)} to ${percent(high)}).${
    likely > 1
      ? ' That is more than these GPUs can do: the mark stands at the right edge, and what goes beyond is bought by the hour and not in these lines.'
      : ''
  }`;

export const notPossibleWords = (elastic: string): string =>
  `${elastic} is ruled out here and shows a price only.`;

/** Of those whose bill has more: "Left out, and on the bill: moving data and contracts, $4.20k for Own bare metal." */
export const movingWords = (
  left: readonly { readonly name: string; readonly moving: number }[],
): readonly string[] =>
  left.length === 0
    ? []
    : [
        `Left out, and on the bills: moving data and contracts, ${left
          .map(({ name, moving }) => `${usd(moving)} for ${name}`)
          .join(', ')}.`,
      ];

export const winsWords = (name: string, share: number): string =>
  `${name} is cheaper than by the hour in ${percent(share)} of the futures.`;

export const moversHeading = (name: string): string => `What moves the break-even of ${name} most`;

export const MOVERS_LEDE =
  'One at a time, at the 10th and the 90th percentile of what we think possible, all else as is most likely.';

export const MOVER_NAMES = {
  months: 'How long the need lasts',
  utilisation: 'Your utilisation',
} as const;

export const moverEndWords = (at: string, breakEven: number): string =>
  `${percent(breakEven)} at ${at}`;

export const utilisationEndWords = (at: number, breakEven: number): string =>
  `${percent(at)} used, against ${percent(breakEven)}`;
