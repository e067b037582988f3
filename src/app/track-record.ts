import * as z from 'zod/mini';
import { ACCESS_IDS, FAMILY_IDS, OPTION_IDS, SOURCING_IDS } from '@/dataset/ids';
import type { TrackRecord } from '@/features/track-record/track-record-view-model';

const rate = z.strictObject({ right: z.number(), of: z.number() });

const rates = {
  family: rate,
  access: rate,
  sourcing: rate,
  balanced: rate,
  alwaysVirtual: rate,
  ruleOfThumb: rate,
};

const family = z.enum(FAMILY_IDS);
const access = z.enum(ACCESS_IDS);
const sourcing = z.enum(SOURCING_IDS);
const hit = z.nullable(z.union([z.literal(0), z.literal(1)]));

const schema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      organisation: z.string(),
      year: z.nullable(z.number()),
      sourceTitle: z.string(),
      sourceUrl: z.nullable(z.string()),
      seed: z.boolean(),
      decided: z.object({
        family: z.nullable(family),
        access: z.nullable(access),
        sourcing: z.nullable(sourcing),
      }),
      alsoAcceptable: z.array(family),
      advised: z.object({
        family: z.nullable(family),
        kind: z.enum(['clear', 'leaning', 'toss-up', 'nothing-fits']),
        option: z.nullable(z.enum(OPTION_IDS)),
        topAccesses: z.array(access),
        sourcing: z.nullable(sourcing),
      }),
      scores: z.object({
        family: z.nullable(z.union([z.literal(0), z.literal(0.5), z.literal(1)])),
        access: hit,
        sourcing: hit,
      }),
    }),
  ),
  summary: z.object({ ...rates, withoutOutcome: z.object(rates) }),
});

/** The file that the script writes, read once. Throws where it is not what the screen draws: our mistake. */
export const parseTrackRecord = (raw: unknown): TrackRecord => schema.parse(raw);
