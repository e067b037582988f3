import type { Account } from '@/engine/account/account';
import { roundSplit } from './split-fixture';

/** The account beside the advice of `splitAdvice`, made by hand. Nothing here is a real figure. */
export const splitAccount = (over: Partial<Account> = {}): Account => ({
  shocks: [
    {
      id: 'need-ends',
      label: 'The need ends in 6 months',
      winner: { option: 'gpu-vm.on-demand', family: 'virtual' },
    },
  ],
  splitEconomics: roundSplit(),
  whyNoSplit: null,
  ...over,
});
