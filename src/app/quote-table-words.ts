import { CARD_IDS } from '@/dataset/ids';
import { chipText } from '@/questions/answer-words';
import type { Quote, QuoteField } from '@/questions/quote';

/** The columns of a table of offers, as they are written. Their ids are read as well: older files have them. */
export const COLUMN_WORDS: Readonly<Record<QuoteField, string>> = {
  provider: 'Provider',
  access: 'What is offered',
  sourcing: 'Bought or rented',
  card: 'Card',
  usdPerGpuHour: 'Price per GPU-hour (USD)',
  usdPerNode: 'Price per node (USD)',
  gpus: 'Most GPUs they can give',
  minimumGpus: 'Smallest order (GPUs)',
  termMonths: 'Term (months)',
  supportIncluded: 'Support included',
};

const ACCESS_WORDS: Readonly<Record<Quote['access'], string>> = {
  'bare-metal': 'Bare metal',
  'managed-bare-metal': 'Managed bare metal',
  'gpu-vm': 'GPU VM',
  'mig-slice': 'Hardware slice (MIG)',
  'time-slice': 'Time slice',
  'dedicated-endpoint': 'Dedicated endpoint',
};

const SOURCING_WORDS: Readonly<Record<Quote['sourcing'], string>> = {
  owned: 'Bought',
  reserved: 'Reserved',
  'on-demand': 'By the hour',
};

const SUPPORT_WORDS = { true: 'Yes', false: 'No' } as const;

/** What may stand in the columns that hold words: id and word. */
export const VALUE_WORDS: Readonly<Partial<Record<QuoteField, Readonly<Record<string, string>>>>> =
  {
    access: ACCESS_WORDS,
    sourcing: SOURCING_WORDS,
    card: Object.fromEntries(CARD_IDS.map((card) => [card, chipText('gpuModel', card)])),
    supportIncluded: SUPPORT_WORDS,
  };

/** The row that shows how the others are written. Left as it is, it is no offer. */
export const EXAMPLE_OFFER: Quote = {
  provider: 'EXAMPLE, put your own in its place',
  access: 'bare-metal',
  sourcing: 'reserved',
  card: 'b200',
  usdPerGpuHour: 4.25,
  gpus: 64,
  minimumGpus: 8,
  termMonths: 12,
  supportIncluded: true,
};

const wordsIn = (field: QuoteField): string => Object.values(VALUE_WORDS[field] ?? {}).join(', ');

/** What a table of offers is like, for those who have not seen one. */
export const TABLE_HELP = `A table with a line for each offer; the template has the columns and an example. “${COLUMN_WORDS.access}” is one of: ${wordsIn('access')}. “${COLUMN_WORDS.sourcing}” is one of: ${wordsIn('sourcing')}. What is bought has a price per node, everything else a price per GPU-hour; a cell may stay empty where nothing was said.`;

const WORDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(COLUMN_WORDS),
  ...Object.values(VALUE_WORDS).flatMap((words) => Object.entries(words)),
]);

/** What the parser of scenarios says, with the words of the table in place of its ids. */
export const inTableWords = (text: string): string =>
  text.replaceAll(/"([a-z0-9-]+)"/gi, (whole, id: string) => {
    const words = WORDS.get(id);
    return words === undefined ? whole : `"${words}"`;
  });
