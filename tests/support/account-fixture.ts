import type { Account } from '@/engine/account/account';

/** The account beside the advice of `splitAdvice`, made by hand. Nothing here is a real figure. */
export const splitAccount = (over: Partial<Account> = {}): Account => ({
  costOverTime: null,
  unitCosts: [],
  breakEven: null,
  bills: [],
  shocks: [
    {
      id: 'need-ends',
      label: 'The need ends in 6 months',
      winner: { option: 'gpu-vm.on-demand', family: 'virtual' },
    },
  ],
  ...over,
});
