import type { CardId } from '@/dataset/ids';
import type { Result } from '@/lib/result';
import type { QuoteProblem } from '@/questions/parse-quote';
import type { Quote } from '@/questions/quote';

/** An offer as it stands in the form: what was typed, readable or not. */
export type QuoteDraft = {
  readonly provider: string;
  /** What is offered: an access with a sourcing. */
  readonly option: string;
  /** Empty: whatever card the need has. */
  readonly card: string;
  readonly price: string;
  readonly gpus: string;
  readonly minimumGpus: string;
  readonly termMonths: string;
  readonly supportIncluded: boolean;
};
export type DraftField = keyof QuoteDraft;

/** Why a field cannot be taken, as a sentence. */
export type DraftProblems = Readonly<Partial<Record<DraftField, string>>>;

/** What can be offered, under the names of the options. */
export type Offerable = {
  readonly id: string;
  readonly name: string;
  readonly access: Quote['access'];
  readonly sourcing: Quote['sourcing'];
};
export type CardChoice = { readonly id: CardId; readonly name: string };

export const isBought = (draft: QuoteDraft, offerable: readonly Offerable[]): boolean =>
  offerable.some(({ id, sourcing }) => id === draft.option && sourcing === 'owned');

export const hasTerm = (draft: QuoteDraft, offerable: readonly Offerable[]): boolean =>
  offerable.some(({ id, sourcing }) => id === draft.option && sourcing === 'reserved');

const plain = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** An offer opened in the form; or an empty form, with the card of the need if that is known. */
export function draftOf(
  quote: Quote | undefined,
  first: string,
  card: CardId | undefined,
): QuoteDraft {
  return {
    provider: quote?.provider ?? '',
    option: quote === undefined ? first : `${quote.access}.${quote.sourcing}`,
    card: (quote === undefined ? card : quote.card) ?? '',
    price: plain(quote?.usdPerGpuHour ?? quote?.usdPerNode),
    gpus: plain(quote?.gpus),
    minimumGpus: plain(quote?.minimumGpus),
    termMonths: plain(quote?.termMonths),
    supportIncluded: quote?.supportIncluded ?? false,
  };
}

/** A number with or without commas between thousands; anything else stays text, to be refused as it was found. */
export function numberOrText(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') {
    return undefined;
  }
  return /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(trimmed)
    ? Number(trimmed.replaceAll(',', ''))
    : trimmed;
}

/** Only what was filled in. */
const given = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const FIELDS: Readonly<Record<QuoteProblem['field'], DraftField>> = {
  provider: 'provider',
  access: 'option',
  sourcing: 'option',
  card: 'card',
  usdPerGpuHour: 'price',
  usdPerNode: 'price',
  gpus: 'gpus',
  minimumGpus: 'minimumGpus',
  termMonths: 'termMonths',
  supportIncluded: 'supportIncluded',
};

/** The offer of a form, or what is wrong with it by field. `parse` is the reader of scenarios. */
export function quoteFrom(
  draft: QuoteDraft,
  offerable: readonly Offerable[],
  parse: (input: object) => Result<Quote, readonly QuoteProblem[]>,
): Result<Quote, DraftProblems> {
  const chosen = offerable.find(({ id }) => id === draft.option);
  const price = numberOrText(draft.price);
  const parsed = parse(
    given({
      provider: draft.provider.trim() || undefined,
      access: chosen?.access,
      sourcing: chosen?.sourcing,
      card: draft.card === '' ? undefined : draft.card,
      [isBought(draft, offerable) ? 'usdPerNode' : 'usdPerGpuHour']: price,
      gpus: numberOrText(draft.gpus),
      minimumGpus: numberOrText(draft.minimumGpus),
      termMonths: hasTerm(draft, offerable) ? numberOrText(draft.termMonths) : undefined,
      supportIncluded: draft.supportIncluded ? true : undefined,
    }),
  );
  return parsed.ok
    ? parsed
    : {
        ok: false,
        error: Object.fromEntries(
          parsed.error.map(({ field, found, expected }) => [
            FIELDS[field],
            `Found ${found}; expected ${expected}.`,
          ]),
        ),
      };
}
