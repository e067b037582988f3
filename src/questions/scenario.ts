import * as z from 'zod/mini';
import { FIGURE_IDS } from '@/dataset/schema';
import { type Answers, answersSchema } from './answers';
import { MOST_QUOTES, type Quote, quoteSchema } from './quote';

/** What a file, a link and the store carry: answers, figures the visitor replaced, and offers received. */
export const scenarioSchema = z.strictObject({
  version: z.literal(1),
  name: z.optional(z.string().check(z.maxLength(120))),
  answers: answersSchema,
  assumptions: z.optional(z.partialRecord(z.enum(FIGURE_IDS), z.number())),
  quotes: z.optional(z.array(quoteSchema).check(z.maxLength(MOST_QUOTES))),
  edition: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

export type Scenario = {
  readonly version: 1;
  readonly name?: string | undefined;
  readonly answers: Answers;
  readonly assumptions?: Readonly<Record<string, number>> | undefined;
  readonly quotes?: readonly Quote[] | undefined;
  readonly edition?: string | undefined;
};
