import type { FamilyId } from '@/dataset/ids';
import type { Account } from '@/engine/account/account';
import type { BreakEven, CommittedCost } from '@/engine/account/break-even';
import type { Mover, MoverEnd } from '@/engine/account/break-even-movers';
import type { Advice } from '@/engine/advice';
import { percent, usd } from '@/lib/format';
import { amountAlone } from '@/lib/unit-words';
import type { LineView, TableView } from './over-time';
import type { ResultsWords } from './results-words';
import {
  breakEvenWords,
  capacityWords,
  MOVER_NAMES,
  movingWords,
  moverEndWords,
  moversHeading,
  notPossibleWords,
  OVER_TIME,
  utilisationEndWords,
  winsWords,
  yoursWords,
} from './words-over-time';

export type BreakEvenView = {
  readonly subtitle: string;
  readonly summary: string;
  readonly lines: readonly LineView[];
  readonly bands: readonly {
    readonly id: string;
    readonly family: FamilyId;
    readonly from: number;
    readonly at: number;
    readonly to: number;
    readonly y: number;
  }[];
  /** The visitor's own utilisation. */
  readonly yours: { readonly at: number; readonly label: string };
  readonly table: TableView;
  readonly wins: readonly string[];
  readonly movers: readonly {
    readonly id: string;
    readonly heading: string;
    readonly table: TableView;
  }[];
};

const TENTHS = 10;

export function breakEvenViewFrom(
  { breakEven }: Account,
  { options }: Advice,
  words: ResultsWords,
): BreakEvenView | undefined {
  if (breakEven === null) {
    return undefined;
  }
  const { committed, elastic, elasticUsdPerMonth, utilisation } = breakEven;
  const familyOf = (id: string): FamilyId =>
    options.find((option) => option.id === id)?.family ?? 'virtual';
  const found = committed.map(({ option, breakEven: at }) =>
    breakEvenWords(words.option(option), at),
  );
  const level = ({ option, usdPerMonth }: CommittedCost): LineView => ({
    id: option,
    label: words.option(option),
    family: familyOf(option),
    points: [0, 1].map((x) => ({ x, y: usdPerMonth })),
  });
  const byTheHour: LineView = {
    id: elastic,
    label: words.option(elastic),
    family: familyOf(elastic),
    points: [0, 1].map((x) => ({ x, y: x * elasticUsdPerMonth })),
  };
  const subtitle = [
    capacityWords(breakEven.heldGpus, words.option(breakEven.reference)),
    ...found,
    yoursWords(utilisation),
    ...(breakEven.possible ? [] : [notPossibleWords(words.option(elastic))]),
    ...movingWords(
      [
        ...committed.map(({ option, movingUsdPerMonth: moving }) => ({ option, moving })),
        { option: elastic, moving: breakEven.elasticMovingUsdPerMonth },
      ]
        .filter(({ moving }) => moving > 0)
        .map(({ option, moving }) => ({ name: words.option(option), moving })),
    ),
  ].join(' ');
  return {
    subtitle,
    summary: subtitle,
    lines: [...committed.map(level), byTheHour],
    bands: committed
      .filter(({ breakEven: { low } }) => low < 1)
      .map(({ option, usdPerMonth, breakEven: { low, likely, high } }) => ({
        id: option,
        family: familyOf(option),
        from: low,
        at: likely,
        to: Math.min(1, high),
        y: usdPerMonth,
      })),
    yours: { at: Math.min(1, utilisation.likely), label: OVER_TIME.yours },
    table: tableOf(breakEven, words),
    wins: committed.map(({ option, winsShare }) => winsWords(words.option(option), winsShare)),
    movers: committed
      .filter(({ movers }) => movers.length > 0)
      .map(({ option, movers }) => ({
        id: option,
        heading: moversHeading(words.option(option)),
        table: moversTable(movers, words),
      })),
  };
}

function tableOf(
  { committed, elastic, elasticUsdPerMonth, utilisation }: BreakEven,
  words: ResultsWords,
): TableView {
  const shares = Array.from({ length: TENTHS + 1 }, (_, tenth) => tenth / TENTHS);
  const row = (name: string, share: number): readonly string[] => [
    name,
    ...committed.map(({ usdPerMonth }) => usd(usdPerMonth)),
    usd(share * elasticUsdPerMonth),
  ];
  return {
    columns: [
      'Utilisation',
      ...committed.map(({ option }) => words.option(option)),
      words.option(elastic),
    ],
    rows: [
      ...shares.map((share) => row(percent(share), share)),
      ...committed
        .filter(({ breakEven: { likely } }) => likely < 1)
        .map(({ option, breakEven: { likely } }) =>
          row(`Break-even of ${words.option(option)}: ${percent(likely)}`, likely),
        ),
      row(`Yours: ${percent(utilisation.likely)}`, utilisation.likely),
    ],
  };
}

function moversTable(movers: readonly Mover[], words: ResultsWords): TableView {
  return {
    columns: ['Input', 'Break-even at its 10th percentile', 'At its 90th'],
    rows: movers.map(({ input, low, high }) => [
      nameOf(input, words),
      endOf(input, low, words),
      endOf(input, high, words),
    ]),
  };
}

const nameOf = (input: Mover['input'], words: ResultsWords): string =>
  input.kind === 'figure'
    ? (words.figure(input.figure)?.name ?? input.figure)
    : MOVER_NAMES[input.kind];

function endOf(input: Mover['input'], { at, breakEven }: MoverEnd, words: ResultsWords): string {
  switch (input.kind) {
    case 'utilisation':
      return utilisationEndWords(at, breakEven);
    case 'months':
      return moverEndWords(amountAlone(at, 'months'), breakEven);
    case 'figure':
      return moverEndWords(amountAlone(at, words.figure(input.figure)?.unit ?? ''), breakEven);
  }
}
