import type { Account } from '@/engine/account/account';
import type {
  LatencyUnderLoad,
  LoadedAccessCurve,
  LoadedAccessId,
  LoadedPoint,
} from '@/engine/account/latency-under-load';
import type { Advice } from '@/engine/advice';
import { milliseconds, percent } from '@/lib/format';
import { roundTicks } from '@/lib/round-ticks';
import { LATENCY_WORDS } from './words-latency';

/** One access in the chart. */
export type LatencyLine = {
  readonly id: LoadedAccessId;
  readonly label: string;
  readonly points: readonly { readonly load: number; readonly ms: number | null }[];
};

export type LatencyChart = {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly lines: readonly LatencyLine[];
  readonly band: {
    readonly id: LoadedAccessId;
    readonly label: string;
    readonly points: readonly {
      readonly load: number;
      readonly low: number;
      readonly high: number;
    }[];
  };
  readonly budget: { readonly ms: number; readonly label: string } | undefined;
  /** Where the visitor's machines stand, as far as the chart goes. */
  readonly own: readonly { readonly load: number; readonly label: string }[];
  /** How far up the picture goes, ms: the likely lines and the budget, not the ends of the bands; and what stands beside it. */
  readonly top: number;
  readonly ticks: readonly number[];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
};

export type LatencyView =
  | { readonly kind: 'coming'; readonly tall: boolean }
  | { readonly kind: 'none'; readonly because: string }
  | {
      readonly kind: 'known';
      readonly sentences: readonly string[];
      readonly points: readonly string[];
      readonly chart: LatencyChart;
    };

/** On its way, not told and why, or drawn. */
export function latencyFrom(advice: Advice, account: Account | undefined): LatencyView {
  if (account === undefined) {
    const { latencyP99Ms } = advice.scenario.answers;
    const stated = latencyP99Ms !== undefined && latencyP99Ms !== 'not-sure';
    return {
      kind: 'coming',
      tall: stated || advice.criteria.some(({ id }) => id === 'latency'),
    };
  }
  const found = account.latencyUnderLoad;
  const [first] = found.kind === 'none' ? [] : found.curves;
  if (found.kind === 'none' || first === undefined) {
    return { kind: 'none', because: found.kind === 'none' ? found.because : '' };
  }
  const recommended = found.curves.find(({ option }) => option === advice.verdict.option);
  return {
    kind: 'known',
    sentences: [
      found.sentence,
      found.splitSentence,
      found.overheadSentence,
      found.keyFigureSentence,
    ].filter((sentence) => sentence !== ''),
    points: found.curves.map(({ sentence }) => sentence),
    chart: chartFrom(found, recommended ?? first),
  };
}

type Curves = Extract<LatencyUnderLoad, { kind: 'curves' }>;

const ROOM_ABOVE = 1.05;
const STEPS_UP = 3;

/** The band above the picture: up to where it goes, at which load; undefined where it ends in the picture. */
function cutBand({ points }: LoadedAccessCurve, top: number): string | undefined {
  const cut = points.filter(({ highMs }) => highMs === null || highMs > top);
  const last = cut.at(-1);
  return (
    last &&
    LATENCY_WORDS.cut(last.highMs === null ? null : milliseconds(last.highMs), percent(last.load))
  );
}

function chartFrom(
  { curves, budgetMs, sentence }: Curves,
  banded: LoadedAccessCurve,
): LatencyChart {
  const likely = curves.flatMap(({ points }) => points.flatMap(({ likelyMs }) => likelyMs ?? []));
  const ticks = roundTicks(Math.max(...likely, budgetMs ?? 0) * ROOM_ABOVE, STEPS_UP);
  const top = ticks.at(-1) ?? 0;
  const cut = cutBand(banded, top);
  const [from, to] = [banded.points[0]?.load ?? 0, banded.points.at(-1)?.load ?? 1];
  const own = [
    { load: banded.meanLoad, label: 'you, on average' },
    ...(banded.peakLoad === banded.meanLoad
      ? []
      : [{ load: banded.peakLoad, label: 'you, at the peak' }]),
  ];
  return {
    title: LATENCY_WORDS.title,
    subtitle: cut === undefined ? LATENCY_WORDS.subtitle : `${LATENCY_WORDS.subtitle} ${cut}`,
    summary: sentence,
    lines: curves.map(({ access, label, points }) => ({
      id: access,
      label,
      points: points.map(({ load, likelyMs }) => ({ load, ms: likelyMs })),
    })),
    band: {
      id: banded.access,
      label: `Band of ${banded.label}`,
      points: banded.points.flatMap(({ load, lowMs, highMs }) =>
        lowMs === null ? [] : [{ load, low: lowMs, high: highMs ?? top }],
      ),
    },
    budget:
      budgetMs === null
        ? undefined
        : { ms: budgetMs, label: `your budget, ${milliseconds(budgetMs)}` },
    own: own.filter(({ load }) => load >= from && load <= to),
    top,
    ticks,
    table: tableFrom(curves),
  };
}

const msText = (ms: number | null): string =>
  ms === null ? LATENCY_WORDS.noEnd : milliseconds(ms);

const cellText = ({ lowMs, likelyMs, highMs }: LoadedPoint): string =>
  likelyMs === null
    ? LATENCY_WORDS.noEnd
    : `${msText(likelyMs)} (${msText(lowMs)} to ${msText(highMs)})`;

const tableFrom = (curves: readonly LoadedAccessCurve[]): LatencyChart['table'] => ({
  columns: [LATENCY_WORDS.column, ...curves.map(({ label }) => label)],
  rows: (curves[0]?.points ?? []).map(({ load }, place) => [
    percent(load),
    ...curves.map(({ points }) => {
      const point = points[place];
      return point === undefined ? '–' : cellText(point);
    }),
  ]),
});
