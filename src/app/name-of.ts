import { chipText } from '@/questions/answer-words';
import type { AnswerId } from '@/questions/answers';
import type { Scenario } from '@/questions/scenario';
import { WORDS } from './words';

/** What tells two enquiries apart when nobody named them. */
const TELLING: readonly AnswerId[] = [
  'workloadKind',
  'stage',
  'meanGpus',
  'peakGpus',
  'gpusPerJob',
];
const MOST_PARTS = 2;

/** The name the visitor gave, or one made of the answers: "Online inference, avg 11 GPUs". */
export function nameOf({ name, answers }: Scenario): string {
  const parts = TELLING.filter((id) => answers[id] !== undefined && answers[id] !== 'not-sure')
    .slice(0, MOST_PARTS)
    .map((id) => chipText(id, answers[id]));
  return name ?? (parts.length === 0 ? WORDS.untitled : parts.join(', '));
}
