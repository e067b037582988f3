import * as z from 'zod/mini';
import { measuredDemand } from '@/engine/models/demand';
import type { ImportedTrace } from '@/state/imported-trace';
import { MOST_STEPS_KEPT } from '@/state/saved-trace';

const AMOUNT = z.number().check(z.nonnegative());
const STEPS = z.array(AMOUNT).check(z.minLength(1), z.maxLength(MOST_STEPS_KEPT));

const ANSWER = z.union([AMOUNT, z.object({ low: AMOUNT, high: AMOUNT })]);

const KEPT = z.object({
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  answers: z.object({ meanGpus: ANSWER, peakGpus: ANSWER, hoursPerWeek: AMOUNT }),
  told: z.object({
    format: z.string(),
    series: AMOUNT,
    measure: z.string(),
    days: AMOUNT,
    stepSeconds: AMOUNT,
    gaps: AMOUNT,
    mean: z.number().check(z.positive()),
    p99: AMOUNT,
    max: AMOUNT,
    cv: AMOUNT,
    warnings: z.array(z.string()),
  }),
  gpus: STEPS.check(z.refine((gpus) => gpus.some((amount) => amount > 0))),
  knownSteps: STEPS,
  stepSeconds: z.number().check(z.positive()),
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The file as it was when it was kept; undefined where the text cannot be read. Apart, because it needs the engine: that
 * is in no first load.
 */
export function restoredTrace(text: string): ImportedTrace | undefined {
  const kept = KEPT.safeParse(jsonOf(text));
  if (!kept.success) {
    return undefined;
  }
  const { id, name, answers, told, stepSeconds, ...series } = kept.data;
  const gpus = Float64Array.from(series.gpus);
  return {
    id,
    name,
    answers,
    demand: {
      demand: measuredDemand(gpus),
      told,
      series: { gpus, knownSteps: Int32Array.from(series.knownSteps), stepSeconds },
    },
  };
}
