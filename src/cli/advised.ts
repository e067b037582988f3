import type { Account } from '@/engine/account/account';
import type { Advice } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';

/** An advice with what explains it and what it means for money and machines; without both where only the decision was asked for. */
export type Advised = {
  readonly advice: Advice;
  readonly explanation: Explanation | undefined;
  readonly account: Account | undefined;
};
