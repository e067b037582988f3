import type { CriterionId } from '@/dataset/ids';
import type { Consequence } from '@/engine/advice';
import { count, duration, hours, milliseconds, usd } from '@/lib/format';

type Writer = { readonly write: (value: number) => string; readonly of: string };

/** Each consequence in its natural unit, and what it is an amount of. */
const WRITERS: Readonly<Record<CriterionId, Writer>> = {
  cost: { write: usd, of: 'a month' },
  latency: { write: milliseconds, of: 'at p99' },
  'time-to-capacity': { write: duration, of: 'to the first GPU' },
  'lock-in': { write: usd, of: 'stranded' },
  isolation: { write: count, of: 'levels above the need' },
  operations: { write: hours, of: 'of your team a month' },
  resilience: { write: hours, of: 'a year without capacity' },
};

/** The likely amount with its 10th and 90th percentile: "$52.4k ($47.0k to $60.1k)". */
export function consequenceText(
  criterion: CriterionId,
  { low, likely, high }: Consequence,
): string {
  const { write } = WRITERS[criterion];
  const [least, middle, most] = [write(low), write(likely), write(high)];
  return least === most ? middle : `${middle} (${least} to ${most})`;
}

/** What the amount is of: "a month". */
export const consequenceOf = (criterion: CriterionId): string => WRITERS[criterion].of;
