import type {
  Explanation,
  Measurement,
  Tornado,
  TornadoBar,
  TornadoEnd,
} from '@/engine/explanation';
import { beyondWords } from '@/lib/beyond';
import { days, percent, ratio, usd } from '@/lib/format';
import { twoDigits } from '@/lib/two-digits';
import { amountAlone, amountIn } from '@/lib/unit-words';
import { answerText } from '@/questions/answer-words';
import { questionById } from '@/questions/catalogue';
import { type RecordWords, type Section, section } from './section';

/** What moves the lead, when committing pays, and what to measure before committing. */

const inputText = ({ input }: TornadoBar, { dataset }: RecordWords): string =>
  input.kind === 'answer' ? questionById(input.answer).label : dataset.figures[input.figure].name;

function atText({ input }: TornadoBar, { at }: TornadoEnd, { dataset }: RecordWords): string {
  if (input.kind === 'answer') {
    return answerText(input.answer, typeof at === 'number' ? twoDigits(at) : at);
  }
  return typeof at === 'number' ? amountAlone(at, dataset.figures[input.figure].unit) : at;
}

/** "7 months: −$5.80k, Rented GPU VMs first". */
function endText(bar: TornadoBar, end: TornadoEnd, option: string, words: RecordWords): string {
  const other = end.winner === option ? '' : `, ${words.option(end.winner)} first`;
  return `${atText(bar, end, words)}: ${usd(end.leadUsd)}${other}`;
}

const leadText = ({ option, against, leadUsd }: Tornado, words: RecordWords) =>
  `Lead of ${words.option(option)} over ${words.option(against)}, all considerations told in money a month: ${usd(leadUsd)} on average over all futures. Below, the average where one input lies around its 10th and around its 90th percentile, all else as uncertain as it is:`;

/** The inputs that move the lead most, each by itself around its two ends. */
export function movers({ tornado }: Explanation, words: RecordWords, most: number): Section {
  const bars = tornado === null ? [] : tornado.bars.slice(0, most);
  return section('What moves the lead', {
    sentences: tornado === null || bars.length === 0 ? [] : [leadText(tornado, words)],
    table: {
      head: ['What', 'Low: lead', 'High: lead'],
      rows: bars.map((bar) => [
        inputText(bar, words),
        endText(bar, bar.low, tornado?.option ?? '', words),
        endText(bar, bar.high, tornado?.option ?? '', words),
      ]),
    },
  });
}

const spanText = (
  write: (value: number) => string,
  at: number,
  { low, high }: { readonly low: number; readonly high: number },
): string => `${write(at)} (${write(low)} to ${write(high)})`;

/** The map in a sentence. */
export function commitment({ map }: Explanation, words: RecordWords): Section {
  if (map === null) {
    return section('When committing pays', {});
  }
  const { committed, elastic, point, utilisation, priceRatio, commitShare } = map;
  return section('When committing pays', {
    sentences: [
      `${words.option(committed)} against ${words.option(elastic)}: committing pays where utilisation is above the price ratio. Here utilisation is ${spanText(percent, point.utilisation, utilisation)}, the price ratio ${spanText(ratio, point.priceRatio, priceRatio)}; committing pays in ${percent(commitShare)} of futures.`,
    ],
  });
}

type Row = {
  readonly name: string;
  readonly take: string;
  readonly tool: string;
  readonly howLong: string;
  readonly because: string;
  readonly taken: string;
  readonly overturns: string;
};

function measurementRow(measurement: Measurement, words: RecordWords): readonly Row[] {
  const { figure, likely, low, high, overturnsAt, winner } = measurement;
  const { dataset } = words;
  const { name, unit } = dataset.figures[figure];
  const how = dataset.measurements[figure];
  if (how === undefined) {
    return [];
  }
  const range = low === high ? '' : ` (${amountIn(low, unit)} to ${amountIn(high, unit)})`;
  return [
    {
      name,
      take: how.take,
      tool: how.tool,
      howLong: days(how.days),
      because: how.because,
      taken: `${amountAlone(likely, unit)}${range}`,
      overturns:
        overturnsAt === null || winner === null
          ? 'by nothing we think possible'
          : `${beyondWords(overturnsAt, likely, unit)}: ${words.option(winner)}`,
    },
  ];
}

const rowsOf = ({ proofOfConcept }: Explanation, words: RecordWords): readonly Row[] =>
  proofOfConcept?.measurements.flatMap((measurement) => measurementRow(measurement, words)) ?? [];

const HEADING = 'Before committing, measure';

/** The sheet for a proof of concept. */
export const measurements = (explanation: Explanation, words: RecordWords): Section =>
  section(HEADING, {
    table: {
      head: ['What', 'How', 'With what', 'How long', 'We take', 'Overturned'],
      rows: rowsOf(explanation, words).map(
        ({ name, take, tool, howLong, because, taken, overturns }) => [
          name,
          take,
          tool,
          `${howLong}. ${because}`,
          taken,
          overturns,
        ],
      ),
    },
  });

/** The same in a line each, without tools. */
export const measurementsInShort = (
  explanation: Explanation,
  words: RecordWords,
  most: number,
): Section =>
  section(HEADING, {
    points: rowsOf(explanation, words)
      .slice(0, most)
      .map(
        ({ name, howLong, taken, overturns }) =>
          `${name}, for ${howLong}. We take ${taken}; overturned ${overturns}.`,
      ),
  });
