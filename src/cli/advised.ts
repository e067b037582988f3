import type { Advice } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';

/** An advice with what explains it; without it where only the decision was asked for. */
export type Advised = {
  readonly advice: Advice;
  readonly explanation: Explanation | undefined;
};
