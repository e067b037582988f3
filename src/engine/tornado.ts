import type { FigureId } from '@/dataset/figure-units';
import type { OptionId } from '@/dataset/ids';
import { quantilesOf } from '@/lib/quantile';
import { type ChoiceColumn, countsOf, type Levels, levelsOf } from './answer-levels';
import type { Tornado, TornadoBar, TornadoEnd } from './explanation';
import type { Figures } from './figures';
import { firstsByLevel } from './information';
import type { OpenColumn } from './inquiry';
import { leaderAt } from './leader';
import { tallyOf } from './tally';
import type { Ground } from './weighed-answer';
import type { Worlds } from './worlds';

/** What is shown at the ends of a bar: the 10th and 90th percentile. */
const ENDS: readonly number[] = [0.1, 0.9];
/** The draws that speak for an end: the fifth of them around it. */
const FIFTHS: readonly number[] = [0.2, 0.8];
/** A way that a choice turns out in fewer futures than this lies outside the two ends. */
const LEAST_SHARE = 0.1;
/** Standard errors that a bar must be wider than. */
const ERRORS = 2;

/** An input with the levels of its draws, and what each level is. */
type Input = {
  readonly input: TornadoBar['input'];
  readonly levels: Levels;
  readonly ends: readonly { readonly level: number; readonly at: number | string }[];
};

/** With how many draws speak for each end, and how far the lead lies from its mean from draw to draw. */
type CountedEnd = TornadoEnd & { readonly count: number };
type CountedBar = TornadoBar & { readonly low: CountedEnd; readonly high: CountedEnd };
type CountedTornado = Omit<Tornado, 'bars'> & {
  readonly spread: number;
  readonly bars: readonly CountedBar[];
};

/**
 * What becomes of the lead of the recommended option over another where one input lies around its 10th or its 90th
 * percentile, all others as uncertain as they are: the mean over the fifth of the draws at either end. So the bars
 * stand on the draws that the verdict stands on, and a winner is a winner by its rule. (The likely world alone,
 * with one input moved, often has another winner than the draws have, and explains that one.) Widest first.
 */
export function tornadoOf(
  ground: Ground,
  [option, against]: readonly [OptionId, OptionId],
  inputs: readonly Input[],
  usdPerValue: number,
): CountedTornado {
  const { columns, options, draws, firsts } = ground;
  const places = [option, against].map((id) => options.findIndex((one) => one.id === id));
  const leadIn = (sums: Float64Array, levels: number, level: number, count: number): number => {
    const [own, other] = places.map((place) => (sums[place * levels + level] ?? 0) / count);
    return (own ?? 0) - (other ?? 0);
  };
  const bars = inputs.flatMap(({ input, levels, ends }): readonly CountedBar[] => {
    const tally = tallyOf(columns, levels, { from: 0, to: draws });
    const seen = { tally, firsts: firstsByLevel(firsts, levels, options.length) };
    const found = ends
      .flatMap(({ level, at }): readonly CountedEnd[] => {
        const leader = leaderAt(options, seen, level);
        const count = Math.max(1, tally.draws[level] ?? 0);
        const lead = leadIn(tally.scores, levels.count, level, count);
        return leader === null
          ? []
          : [
              {
                at,
                count,
                lead,
                leadUsd: lead * usdPerValue,
                winner: leader.option,
                family: leader.family,
              },
            ];
      })
      .toSorted((one, other) => one.lead - other.lead);
    const [least] = found;
    const most = found.at(-1);
    if (least === undefined || most === undefined || least === most) {
      return [];
    }
    // Numbers from low to high, choices from the smaller lead to the larger.
    const falls = typeof least.at === 'number' && typeof most.at === 'number' && least.at > most.at;
    return [{ input, low: falls ? most : least, high: falls ? least : most }];
  });
  const everything = { of: new Uint8Array(draws), count: 1 };
  const all = tallyOf(columns, everything, { from: 0, to: draws });
  const lead = leadIn(all.scores, 1, 0, Math.max(1, draws));
  return {
    option,
    against,
    lead,
    leadUsd: lead * usdPerValue,
    spread: deviationOfLead(places.map((place) => columns.scores[place])),
    bars: bars.toSorted((one, other) => widthOf(other) - widthOf(one)),
  };
}

/**
 * The bars wider than chance makes them: 2 √(s² (1/n + 1/m)), with s the standard deviation of the lead over the draws,
 * n and m the draws at the two ends. A narrower one says nothing of its input.
 */
export const beyondChance = ({ spread, bars, ...tornado }: CountedTornado): Tornado => ({
  ...tornado,
  bars: bars
    .filter((bar) => {
      const error = spread * Math.sqrt(1 / bar.low.count + 1 / bar.high.count);
      return widthOf(bar) >= ERRORS * error;
    })
    .map(({ input, low, high }) => ({ input, low: endOf(low), high: endOf(high) })),
});

const endOf = ({ at, lead, leadUsd, winner, family }: TornadoEnd): TornadoEnd => ({
  at,
  lead,
  leadUsd,
  winner,
  family,
});

/** How far the lead of one option over another lies from its mean, from draw to draw. */
function deviationOfLead([own, other]: readonly (Float64Array | undefined)[]): number {
  const draws = own?.length ?? 0;
  let sum = 0;
  let squares = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const lead = (own?.[draw] ?? 0) - (other?.[draw] ?? 0);
    sum += lead;
    squares += lead * lead;
  }
  const mean = draws === 0 ? 0 : sum / draws;
  return draws === 0 ? 0 : Math.sqrt(Math.max(0, squares / draws - mean * mean));
}

const widthOf = ({ low, high }: TornadoBar): number => Math.abs(high.lead - low.lead);

/** Open answers, and the figures that are drawn. */
export const tornadoInputs = (
  open: readonly OpenColumn[],
  figures: readonly FigureId[],
  known: Figures,
  worlds: Worlds,
): readonly Input[] => [
  ...open.flatMap(({ answer, levels }): readonly Input[] =>
    levels.kind === 'numbers'
      ? numbersOf({ kind: 'answer', answer }, levels.values)
      : [{ input: { kind: 'answer', answer }, ...choicesOf(levels) }],
  ),
  ...figures.flatMap((figure): readonly Input[] => {
    const { values } = worlds.read(known[figure]);
    return typeof values === 'number'
      ? []
      : numbersOf({ kind: 'figure', figure }, values.subarray(1));
  }),
];

const LOWEST = 0;
const HIGHEST = 2;

/** Lowest fifth, middle, highest fifth; nothing where the ends are one and the same. */
function numbersOf(input: TornadoBar['input'], values: Float64Array): readonly Input[] {
  const [low = 0, high = 0] = quantilesOf(values, ENDS);
  const [lowest = 0, highest = 0] = quantilesOf(values, FIFTHS);
  if (low === high) {
    return [];
  }
  const of = new Uint8Array(values.length);
  for (let draw = 0; draw < of.length; draw += 1) {
    const value = values[draw] ?? 0;
    of[draw] = value <= lowest ? LOWEST : value > highest ? HIGHEST : 1;
  }
  return [
    {
      input,
      levels: { of, count: HIGHEST + 1 },
      ends: [
        { level: LOWEST, at: low },
        { level: HIGHEST, at: high },
      ],
    },
  ];
}

function choicesOf(column: ChoiceColumn): Pick<Input, 'levels' | 'ends'> {
  const counts = countsOf(column);
  const least = LEAST_SHARE * column.codes.length;
  return {
    levels: levelsOf(column),
    ends: column.names
      .map((at, level) => ({ at, level }))
      .filter(({ level }) => (counts[level] ?? 0) >= least),
  };
}
