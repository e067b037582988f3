import { err, ok, type Result } from '@/lib/result';
import type { Quote, QuoteField } from './quote';
import { isQuoteField } from './quote-problems';
import { parseScenario } from './scenario-problems';

/** What is wrong with an offer: in which field, what stands there, and what should. */
export type QuoteProblem = {
  readonly field: QuoteField;
  readonly found: string;
  readonly expected: string;
};

/** Reads one offer that a person or a program wrote, as strictly as in a scenario. */
export function parseQuote(input: object): Result<Quote, readonly QuoteProblem[]> {
  const parsed = parseScenario({ version: 1, answers: {}, quotes: [input] });
  if (!parsed.ok) {
    return err(
      parsed.error.map(({ path, found, expected }) => {
        const field = path.split('.').at(-1) ?? '';
        return { field: isQuoteField(field) ? field : 'provider', found, expected };
      }),
    );
  }
  const [quote] = parsed.value.quotes ?? [];
  return quote === undefined
    ? err([{ field: 'provider', found: 'nothing', expected: 'an offer' }])
    : ok(quote);
}
