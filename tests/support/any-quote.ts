import fc from 'fast-check';
import { CARD_IDS } from '@/dataset/ids';
import { QUOTE_NUMBERS, QUOTED_ACCESS_IDS, type Quote, sourcingsOf } from '@/questions/quote';

const amount = ({ least, most }: { readonly least: number; readonly most: number }) =>
  fc.oneof(
    fc.double({ min: least, max: most, noNaN: true }),
    fc.integer({ min: Math.ceil(least), max: Math.floor(most) }),
  );

const kinds = QUOTED_ACCESS_IDS.flatMap((access) =>
  sourcingsOf(access).map((sourcing) => ({ access, sourcing })),
);

const extras = fc.record(
  {
    card: fc.constantFrom(...CARD_IDS),
    gpus: fc.integer({ min: 512, max: 4096 }),
    minimumGpus: fc.integer({ min: 1, max: 512 }),
    supportIncluded: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Any offer that a provider could have made. */
export const anyQuote: fc.Arbitrary<Quote> = fc
  .tuple(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((name) => /\S/.test(name) && name.length <= 60),
    fc.constantFrom(...kinds),
    amount(QUOTE_NUMBERS.usdPerGpuHour),
    amount({ least: 50_000, most: 900_000 }),
    amount({ least: 1, most: 60 }),
    fc.boolean(),
    extras,
  )
  .map(([provider, kind, usdPerGpuHour, usdPerNode, termMonths, hasTerm, more]) => ({
    provider,
    ...kind,
    ...(kind.sourcing === 'owned' ? { usdPerNode } : { usdPerGpuHour }),
    ...(kind.sourcing === 'reserved' && hasTerm ? { termMonths } : {}),
    ...more,
  }));
