import type { MeasuredDemand } from '@/engine/worlds';
import { ok, type Result } from '@/lib/result';
import type { Scenario } from '@/questions/scenario';
import type { Problem } from '@/questions/scenario-problems';
import { withMeasured } from './measured';
import type { Entry, Input, Several } from './read-scenarios';

/** The scenarios of an input with what was measured in place of what they say about demand. */

function severalWith(
  { scenarios, notices }: Several,
  measured: MeasuredDemand,
): Result<Several, Problem> {
  const changed: Scenario[] = [];
  for (const scenario of scenarios) {
    const read = withMeasured(scenario, measured);
    if (!read.ok) {
      return read;
    }
    changed.push(read.value);
  }
  return ok({ scenarios: changed, notices });
}

async function* entriesWith(
  entries: AsyncIterable<Entry>,
  measured: MeasuredDemand,
): AsyncGenerator<Entry, void> {
  for await (const { line, scenario } of entries) {
    yield { line, scenario: scenario.ok ? withMeasured(scenario.value, measured) : scenario };
  }
}

export const measuredInput = (input: Input, measured: MeasuredDemand): Input =>
  input.kind === 'lines'
    ? { kind: 'lines', entries: entriesWith(input.entries, measured) }
    : {
        kind: 'document',
        read: input.read.ok ? severalWith(input.read.value, measured) : input.read,
      };
