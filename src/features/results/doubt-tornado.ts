import type { FamilyId, OptionId } from '@/dataset/ids';
import type { Tornado, TornadoBar, TornadoEnd } from '@/engine/explanation';
import { usd } from '@/lib/format';
import { twoDigits } from '@/lib/two-digits';
import { amountAlone, amountIn } from '@/lib/unit-words';
import {
  averageWords,
  DOUBT_WORDS,
  leadsWords,
  leadWords,
  movesMostWords,
  smallerWords,
  TORNADO_READING,
  trailsWords,
  type Turn,
  turningWords,
  winsWords,
} from './doubt-words';
import type { ResultsWords } from './results-words';

/** One end of a bar in words, with who comes first there where it is not the recommended option. */
export type TornadoEndView = {
  readonly value: string;
  readonly lead: number;
  readonly text: string;
  readonly wins: { readonly text: string; readonly family: FamilyId } | undefined;
};

type TornadoRowView = {
  readonly id: string;
  readonly name: string;
  readonly low: TornadoEndView;
  readonly high: TornadoEndView;
};

export type TornadoView = {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly TornadoRowView[];
  readonly average: { readonly lead: number; readonly text: string };
  readonly ahead: { readonly text: string; readonly family: FamilyId };
  readonly behind: { readonly text: string; readonly family: FamilyId };
  readonly note: string;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
};

/** A phone shows so many bars on one screen and a half. */
const MOST_BARS = 6;

/** The families of the recommended option and of the one that it is measured against. */
type Families = { readonly ours: FamilyId; readonly theirs: FamilyId };

/** A bar in words, and the option that comes first at each end. */
type Told = {
  readonly row: TornadoRowView;
  readonly first: { readonly low: string; readonly high: string };
};

const idOf = ({ input }: TornadoBar): string =>
  input.kind === 'answer' ? input.answer : input.figure;

const nameOf = ({ input }: TornadoBar, words: ResultsWords): string =>
  input.kind === 'answer'
    ? words.question(input.answer)
    : (words.figure(input.figure)?.name ?? input.figure);

/** The ends of an answer with two digits, all digits where they would read the same. */
const rounded = (ends: readonly (number | string)[]): readonly (number | string)[] => {
  const short = ends.map((at) => (typeof at === 'number' ? twoDigits(at) : at));
  return short[0] === short[1] ? ends : short;
};

/** What the input is at the low and at the high end: "7 months", "$3.90". */
function valuesOf({ input, low, high }: TornadoBar, words: ResultsWords): readonly string[] {
  const ends = [low.at, high.at];
  if (input.kind === 'answer') {
    return rounded(ends).map((at) => words.answer(input.answer, at));
  }
  const unit = words.figure(input.figure)?.unit ?? '';
  return ends.map((at) => (typeof at === 'number' ? amountOf(at, unit) : at));
}

/** "$3.90", "73 min"; with its unit where the number alone would say nothing: "16.5 a year". */
const amountOf = (value: number, unit: string): string => {
  const text = amountIn(value, unit);
  return /[^\d.,]/.test(text) ? text : amountAlone(value, unit);
};

/** An end reads otherwise than the average, in money or in who comes first. */
const moves = ({ low, high }: TornadoBar, { leadUsd, option }: Tornado): boolean =>
  [low, high].some((end) => usd(end.leadUsd) !== usd(leadUsd) || end.winner !== option);

const endView = (end: TornadoEnd, value: string, option: OptionId, ours: FamilyId) => ({
  value,
  lead: end.leadUsd,
  text: leadWords(end.leadUsd),
  wins:
    end.winner === option ? undefined : { text: winsWords(end.family, ours), family: end.family },
});

function told(bar: TornadoBar, option: OptionId, ours: FamilyId, words: ResultsWords): Told {
  const [low = '', high = ''] = valuesOf(bar, words);
  return {
    row: {
      id: idOf(bar),
      name: nameOf(bar, words),
      low: endView(bar.low, low, option, ours),
      high: endView(bar.high, high, option, ours),
    },
    first: { low: words.option(bar.low.winner), high: words.option(bar.high.winner) },
  };
}

/** The ends of a bar at which another option comes first. */
const turnsOf = ({ row, first }: Told): readonly Turn[] =>
  [
    { end: row.low, winner: first.low },
    { end: row.high, winner: first.high },
  ]
    .filter(({ end }) => end.wins !== undefined)
    .map(({ end, winner }) => ({ at: end.value, winner }));

const widestWords = (widest: Told): string => {
  const [from, to] =
    widest.row.low.lead < widest.row.high.lead
      ? [widest.row.low, widest.row.high]
      : [widest.row.high, widest.row.low];
  return movesMostWords(widest.row.name, turnsOf(widest), { from: from.text, to: to.text });
};

/** Two rows a bar: three columns are read on a phone, seven are not. */
const tableOf = (bars: readonly Told[]): TornadoView['table'] => ({
  columns: ['Input, around this value', 'Average lead a month', 'First there'],
  rows: bars.flatMap(({ row: { name, low, high }, first }) => [
    [`${name}: ${low.value}`, low.text, first.low],
    [`${name}: ${high.value}`, high.text, first.high],
  ]),
});

/** What each input by itself does to the lead of the recommended option; undefined where nothing moves it. */
export function tornadoFrom(
  tornado: Tornado,
  { ours, theirs }: Families,
  words: ResultsWords,
): TornadoView | undefined {
  const { option, against, leadUsd } = tornado;
  const bars = tornado.bars
    .filter((bar) => moves(bar, tornado))
    .map((bar) => told(bar, option, ours, words));
  const [widest] = bars;
  if (widest === undefined) {
    return undefined;
  }
  const turning = bars.filter((bar) => turnsOf(bar).length > 0).length;
  return {
    title: DOUBT_WORDS.tornado,
    subtitle: [
      ...(leadUsd > 0 ? [] : [trailsWords(words.option(option), words.option(against), leadUsd)]),
      widestWords(widest),
      turningWords(turning, bars.length),
    ].join(' '),
    rows: bars.slice(0, MOST_BARS).map(({ row }) => row),
    average: { lead: leadUsd, text: averageWords(leadUsd) },
    ahead: { text: leadsWords(ours), family: ours },
    behind: { text: DOUBT_WORDS.anotherLeads, family: theirs },
    note: `${TORNADO_READING}${smallerWords(Math.max(0, bars.length - MOST_BARS))}`,
    table: tableOf(bars),
  };
}
