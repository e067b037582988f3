import type { FigureId } from '@/dataset/figure-units';
import type { Advice, Assumed } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';
import { count, date, usd } from '@/lib/format';
import { offeredPrice } from '@/lib/offered-price';
import { amountIn } from '@/lib/unit-words';
import { ANSWER_IDS } from '@/questions/answers';
import { answerText, takenText } from '@/questions/answer-words';
import { questionById } from '@/questions/catalogue';
import type { Quote } from '@/questions/quote';
import type { Advised } from './advised';
import { type RecordWords, type Section, section } from './section';

/** What the decision rests on: conditions, what was said and assumed, sources. */

export const conditions = ({ options, verdict }: Advice): Section =>
  section('Conditions', {
    points: options
      .filter(({ id }) => id === verdict.option)
      .flatMap((option) =>
        option.conditions.map(({ because, lift }) => `${because} ${lift}`.trim()),
      ),
  });

const said = ({ scenario }: Advice): Section =>
  section('What was said', {
    table: {
      head: ['Question', 'Answer'],
      rows: ANSWER_IDS.filter((id) => scenario.answers[id] !== undefined).map((id) => [
        questionById(id).label,
        answerText(id, scenario.answers[id]),
      ]),
    },
  });

const BECAUSE: Readonly<Record<Assumed['because'], string>> = {
  open: 'not answered',
  'not-sure': 'not sure',
  range: 'a range',
};

const assumed = (explanation: Explanation | undefined): Section =>
  section('Assumed', {
    table: {
      head: ['Question', 'Taken to be', 'Because', 'Knowing it is worth'],
      rows: (explanation?.assumed ?? []).map(({ answer, taken, because, worthUsdPerMonth }) => [
        questionById(answer).label,
        takenText(answer, taken),
        BECAUSE[because],
        worthUsdPerMonth > 0 ? `${usd(worthUsdPerMonth)} a month` : 'hardly anything',
      ]),
    },
  });

function ownFigures({ scenario }: Advice, { dataset }: RecordWords): Section {
  const replaced = scenario.assumptions ?? {};
  const figures = Object.values(dataset.figures).filter(({ id }) => replaced[id] !== undefined);
  return section('Figures of your own', {
    points: figures.map(
      ({ id, name, unit, likely }) =>
        `${name}: ${amountIn(replaced[id] ?? likely, unit)} instead of ${amountIn(likely, unit)}.`,
    ),
  });
}

/** The offers that competed, with what each said. */
function offers({ options }: Advice, words: RecordWords): Section {
  const offered = options.flatMap(({ id, quote }) => (quote === undefined ? [] : [{ id, quote }]));
  return section('Offers received', {
    points: offered
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(
        ({ id, quote }) =>
          `${words.option(id)}: ${[offeredPrice(quote), ...termsOf(quote)].join(', ')}.`,
      ),
  });
}

const termsOf = ({ card, gpus, minimumGpus, termMonths, supportIncluded }: Quote) => [
  ...(card === undefined ? [] : [`for ${answerText('gpuModel', card)}`]),
  ...(gpus === undefined ? [] : [`at most ${count(gpus)} GPUs`]),
  ...(minimumGpus === undefined ? [] : [`at least ${count(minimumGpus)} GPUs`]),
  ...(termMonths === undefined ? [] : [`term ${amountIn(termMonths, 'months')}`]),
  ...(supportIncluded === true ? ['support included'] : []),
];

/** The publications behind the figures of the best options and behind the gates, each once. */
function sources({ options, verdict, comparison }: Advice, { dataset }: RecordWords): Section {
  const told = options.filter(({ id }) => id === verdict.option || id === comparison?.against);
  const figures = told.flatMap(({ evidence }): readonly FigureId[] =>
    Object.values(evidence).flat(),
  );
  const facts = options.flatMap(({ excludedBy }) => excludedBy.flatMap(({ evidence }) => evidence));
  const ids = new Set([
    ...figures.map((id) => dataset.figures[id].source),
    ...facts.flatMap((id) => dataset.facts[id]?.source ?? []),
  ]);
  return section('Sources', {
    points: [...ids]
      .flatMap((id) => dataset.sources[id] ?? [])
      .map(({ title, publisher, address }) => `${title}, ${publisher}. ${address}`)
      .toSorted(),
  });
}

const again = ({ engine, edition, seed, draws }: Advice, { link }: RecordWords): Section =>
  section('To see it again', {
    table: {
      head: ['What', 'Value'],
      rows: [
        ['Link', link],
        ['Edition of the figures', date(edition)],
        ['Engine', engine],
        ['Draws', String(draws)],
        ['Seed', String(seed)],
      ],
    },
  });

/** The same in two lines. */
export const againInShort = (
  { engine, edition, seed, draws }: Advice,
  { link }: RecordWords,
): Section =>
  section('To see it again', {
    sentences: [
      `Figures of ${date(edition)}, engine ${engine}, ${draws} draws, seed ${seed}. All of it: --format markdown.`,
      link,
    ],
  });

/** The sections that say what the decision rests on. */
export const groundsSections = (
  { advice, explanation }: Advised,
  words: RecordWords,
): readonly Section[] => [
  conditions(advice),
  said(advice),
  assumed(explanation),
  ownFigures(advice, words),
  offers(advice, words),
  sources(advice, words),
  again(advice, words),
];
