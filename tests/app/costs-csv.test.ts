import { describe, expect, it } from 'vitest';
import { costsCsv } from '@/app/costs-csv';
import type { OptionId } from '@/dataset/ids';
import type { Bill } from '@/engine/account/bills';

const names = (option: OptionId): string => `The option ${option}`;

const AVERAGE = { meanUsdPerMonth: 0, dearerShare: 0, expected: '' } as const;

const RENTED: Bill = {
  ...AVERAGE,
  option: 'gpu-vm.reserved',
  lines: [
    // 29,199.7 and 8,759.6 are 37,959.3. In whole dollars 37,959: the larger remainder is rounded up, the other down.
    {
      id: 'rent',
      label: 'Rent of machines',
      usdPerMonth: 29_199.7,
      how: ['16 GPUs held × 730 × $2.50 price offered', 'GPUs held = 16'],
    },
    { id: 'adder', label: 'Support, and "more"', usdPerMonth: 8759.6, how: ['$29.2k rent × 30%'] },
  ],
  notes: ['16 GPUs held for a p99 of 15.'],
};
const OWNED: Bill = {
  ...AVERAGE,
  option: 'bare-metal.owned',
  lines: [{ id: 'capital', label: 'Capital', usdPerMonth: 1000, how: [] }],
  notes: [],
};

describe('the costs as a table', () => {
  it('have a row for each line of each bill, and none that holds a sum', () => {
    expect(costsCsv([RENTED, OWNED], names)).toBe(
      [
        '\uFEFFOption,Line,"USD a month, likely case",How it is worked out',
        'The option gpu-vm.reserved,Rent of machines,29200,"16 GPUs held × 730 × $2.50 price offered; GPUs held = 16"',
        'The option gpu-vm.reserved,"Support, and ""more""",8759,$29.2k rent × 30%',
        'The option bare-metal.owned,Capital,1000,',
        '',
      ].join('\r\n'),
    );
  });
});
