import type { Scenario } from '@/questions/scenario';
import type { ImportedTrace } from '@/state/imported-trace';

/**
 * The file that stands for the demand of a scenario: while its answers on demand are those that the file gave. So an
 * answer that is changed by hand counts, and so does a scenario that another link opens.
 */
export function measuredFor(
  { answers }: Scenario,
  trace: ImportedTrace | undefined,
): ImportedTrace | undefined {
  const { meanGpus, peakGpus, hoursPerWeek } = trace?.answers ?? {};
  return answers.demandPattern === undefined &&
    answers.meanGpus === meanGpus &&
    answers.peakGpus === peakGpus &&
    answers.hoursPerWeek === hoursPerWeek
    ? trace
    : undefined;
}
