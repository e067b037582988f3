import type { MeasuredDemand } from '@/engine/worlds';
import { allRead, ok, type Result } from '@/lib/result';
import type { Problem } from '@/questions/scenario-problems';
import { withMeasured } from './measured';
import type { Entry, Input, Several } from './read-scenarios';

/** The scenarios of an input with what was measured in place of what they say about demand. */

function severalWith(
  { scenarios, notices }: Several,
  measured: MeasuredDemand,
): Result<Several, Problem> {
  const changed = allRead(scenarios, (scenario) => withMeasured(scenario, measured));
  return changed.ok ? ok({ scenarios: changed.value, notices }) : changed;
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
