import type { Account } from '@/engine/account/account';
import type { Advice } from '@/engine/advice';
import type { CurveBase } from '@/engine/account/split-curve';
import type { SplitEconomics } from '@/engine/account/split-economics';
import { count, percent, percentFine, usd } from '@/lib/format';
import { type SplitTable, splitTablesFrom } from './split-tables';
import { SPLIT_WORDS } from './words-split';

export type SplitView =
  | { readonly kind: 'coming' }
  | { readonly kind: 'none'; readonly because: string }
  | SplitToldView;

export type SplitToldView = {
  readonly kind: 'told';
  /** What it comes to, before the charts, and what is to know of it, after them. */
  readonly threshold: string;
  readonly flat: string;
  readonly notes: readonly string[];
  readonly curve: CurveView;
  readonly busy: BusyView;
  readonly tables: readonly SplitTable[];
};

type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type Marked = { readonly size: number; readonly usd: number; readonly label: string };

type CurveView = {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly unit: string;
  readonly step: number;
  readonly points: readonly { readonly size: number; readonly usd: number }[];
  readonly best: Marked;
  readonly other: Marked | undefined;
  readonly flat: { readonly from: number; readonly to: number };
  readonly table: Table;
};

type BusyView = {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly share: number;
    readonly text: string;
    readonly isOver: boolean;
  }[];
  readonly border: { readonly share: number; readonly text: string };
  readonly note: string;
  readonly table: Table;
};

/** The split in nodes and money. */
export function splitFrom(advice: Advice, account: Account | undefined): SplitView {
  if (account === undefined) {
    // Whether there is one is known with the verdict; why there is none takes a line.
    return advice.split === null ? { kind: 'none', because: '' } : { kind: 'coming' };
  }
  const { splitEconomics: split, whyNoSplit } = account;
  if (split === null) {
    return { kind: 'none', because: whyNoSplit ?? '' };
  }
  const { sentences } = split;
  return {
    kind: 'told',
    threshold: sentences.threshold,
    flat: sentences.flat,
    notes: [
      sentences.band,
      sentences.bill,
      sentences.halves,
      sentences.dailyAverage,
      sentences.unknown,
    ].filter((sentence) => sentence !== ''),
    curve: curveFrom(split),
    busy: busyFrom(split),
    tables: splitTablesFrom(split),
  };
}

const busyText = ({ busyShare }: CurveBase): string =>
  busyShare === null ? '–' : percent(busyShare);

function curveFrom({ bases, best, today, flat, nodeGpus }: SplitEconomics): CurveView {
  const { curve: words } = SPLIT_WORDS;
  const { title, unit } = words;
  return {
    title,
    subtitle: words.subtitle(flat.within),
    unit,
    step: nodeGpus,
    summary: `${title}: least at ${count(best.gpus)} GPUs with ${usd(best.usdPerMonth)} a month; within ${percent(flat.within)} of it from ${count(flat.from.gpus)} to ${count(flat.to.gpus)} GPUs.`,
    points: bases.map(({ gpus, usdPerMonth }) => ({ size: gpus, usd: usdPerMonth })),
    best: { size: best.gpus, usd: best.usdPerMonth, label: words.best(best.gpus) },
    other:
      today.nodes === best.nodes
        ? undefined
        : { size: today.gpus, usd: today.usdPerMonth, label: words.today(today.gpus) },
    flat: { from: flat.from.gpus, to: flat.to.gpus },
    table: {
      columns: words.columns,
      rows: bases.map((base) => [
        count(base.nodes),
        count(base.gpus),
        usd(base.usdPerMonth),
        busyText(base),
      ]),
    },
  };
}

/** Bars for so many nodes: the last that pay, and the first that do not. */
const BARS = 12;
const BARS_BEYOND = 4;

function busyFrom({ bases, best, priceRatio }: SplitEconomics): BusyView {
  const { busy: words } = SPLIT_WORDS;
  const { title, subtitle, columns } = words;
  const border = priceRatio.likely;
  const nodes = bases.flatMap(({ nodes: node, busyShare }) =>
    busyShare === null ? [] : [{ node, share: busyShare, isOver: node <= best.nodes }],
  );
  const last = nodes.findLastIndex(({ isOver }) => isOver) + 1 + BARS_BEYOND;
  const shown = nodes.slice(Math.max(0, Math.min(last, nodes.length) - BARS)).slice(0, BARS);
  const before = (shown[0]?.node ?? 1) - 1;
  const textOf = (share: number): string =>
    percent(share) === percent(border) ? percentFine(share) : percent(share);
  return {
    title,
    subtitle,
    rows: shown.map(({ node, share, isOver }) => ({
      id: node.toString(),
      name: words.node(node),
      share,
      text: isOver ? words.pays(textOf(share)) : words.fails(textOf(share)),
      isOver,
    })),
    border: { share: border, text: words.border(percent(border)) },
    note: before === 0 ? '' : words.before(before),
    table: {
      columns,
      rows: nodes.map(({ node, share, isOver }) => [
        words.node(node),
        textOf(share),
        isOver ? words.yes : words.no,
      ]),
    },
  };
}
