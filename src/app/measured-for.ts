import type { Answers } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import type { ImportedTrace } from '@/state/imported-trace';

const textOf = ({ meanGpus, peakGpus, hoursPerWeek }: Answers): string =>
  JSON.stringify([ends(meanGpus), ends(peakGpus), ends(hoursPerWeek)]);

const ends = (value: Answers['meanGpus']) =>
  typeof value === 'object' ? [value.low, value.high] : value;

/**
 * The file that stands for the demand of a scenario: while its answers on demand are those that the file gave. So an
 * answer that is changed by hand counts, and so does a scenario that another link opens.
 */
export function measuredFor(
  { answers }: Scenario,
  trace: ImportedTrace | undefined,
): ImportedTrace | undefined {
  return trace !== undefined &&
    answers.demandPattern === undefined &&
    textOf(answers) === textOf(trace.answers)
    ? trace
    : undefined;
}
