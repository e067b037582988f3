import type { DraftField } from './quote-draft';

export const QUOTE_WORDS = {
  heading: 'Offers you received',
  lede: 'An offer competes beside the list prices of the same kind: its price, term and limits are its own, everything else is as for the kind.',
  none: 'No offers yet: add one to let it compete.',
  add: 'Add an offer',
  change: 'Change',
  remove: 'Remove',
  putBack: 'Put it back',
  results: 'See the answer',
  save: 'Let it compete',
  saveChange: 'Take the change',
  cancel: 'Cancel',
  newOffer: 'A new offer',
  changeOffer: 'Change the offer',
  anyCard: 'any card',
  notSaid: 'Not said: any card',
  support: 'Support is included in the price',
  file: 'Offers as a file',
  template: 'Template as CSV',
  exportFile: 'Export offers as CSV',
  importFile: 'Import offers from CSV',
  refused: 'Nothing was taken from the file:',
  full: (most: number): string => `${most} offers are the most that compete at once.`,
  atMost: (gpus: string): string => `at most ${gpus} GPUs`,
  atLeast: (gpus: string): string => `at least ${gpus} GPUs`,
  term: (months: string): string => (months === '1' ? '1 month' : `${months} months`),
  withSupport: 'support included',
  changeOf: (provider: string): string => `Change the offer from ${provider}`,
  removeOf: (provider: string): string => `Remove the offer from ${provider}`,
  imported: (offers: number, file: string): string =>
    `${offers} ${offers === 1 ? 'offer' : 'offers'} from ${file} now compete.`,
  removed: (provider: string): string => `The offer from ${provider} no longer competes.`,
  saved: (provider: string): string => `The offer from ${provider} competes.`,
} as const;

/** Labels of the form, with their units. */
export const FIELD_WORDS: Readonly<Record<Exclude<DraftField, 'price'>, string>> = {
  provider: 'Provider',
  option: 'What is offered',
  card: 'Card',
  gpus: 'Most GPUs they can give you (GPUs, optional)',
  minimumGpus: 'Smallest order (GPUs, optional)',
  termMonths: 'Term (months, optional)',
  supportIncluded: 'Support is included in the price',
};

export const priceLabel = (bought: boolean): string =>
  bought
    ? 'Price (USD per node, without network and storage)'
    : 'Price (USD per GPU-hour; of a slice, per hour of a whole GPU)';
