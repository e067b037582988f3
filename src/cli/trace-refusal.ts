import type { TraceProblem } from '@/traces/problems';
import { traceProblemSentence } from '@/traces/words';

/** What to type where a file is refused for want of a word about it. The page has buttons in its place. */
const FLAGS: Readonly<Partial<Record<TraceProblem['expected'], string>>> = {
  'one-metric': '--column NAME',
  'a-meaning':
    '--values percent or share (of one GPU, to 100 or to 1), gpus (a number of GPUs), mean-percent or mean-share (an average over several GPUs)',
  'gpus-of-an-average': '--gpus-per-unit 8',
};

/** Why a file was not read, and with which flag it would be. */
export function traceRefusal(problem: TraceProblem): string {
  const flag = FLAGS[problem.expected];
  return `${traceProblemSentence(problem)}${flag === undefined ? '' : ` Say it with ${flag}.`}`;
}
