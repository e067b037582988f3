import type { OptionId } from '@/dataset/ids';
import type { Bill } from '@/engine/account/bills';
import { roundedToSum } from '@/lib/rounded-to-sum';
import { tableText } from '@/lib/table-rows';

const COLUMNS = ['Option', 'Line', 'USD a month, likely case', 'How it is worked out'];

/**
 * The monthly bill of every option that is possible, a line a row, for a spreadsheet: whole dollars that add up as on
 * the page. No row holds a sum, so that none is counted twice.
 */
export const costsCsv = (bills: readonly Bill[], nameOf: (option: OptionId) => string): string =>
  tableText([
    COLUMNS,
    ...bills.flatMap(({ option, lines }) => {
      const dollars = roundedToSum(
        lines.map(({ usdPerMonth }) => usdPerMonth),
        1,
      );
      return lines.map(({ label, how }, at) => [
        nameOf(option),
        label,
        String(dollars[at] ?? 0),
        how.join('; '),
      ]);
    }),
  ]);
