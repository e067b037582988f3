import type { FigureId } from '@/dataset/figure-units';
import type { OptionId } from '@/dataset/ids';
import type { Judged } from '@/engine/advise';
import { costLineLabel } from '@/engine/cost-lines';
import { costLines } from '@/engine/criteria/cost';
import type { OptionShape } from '@/engine/option-shape';
import { likelyOf } from '@/engine/quantity';
import { isFeasible, likelyCost, meanCost, type Ranked } from '@/engine/verdict';
import { percent, usd as usdText } from '@/lib/format';
import { billNotes } from './bill-notes';
import { writtenSteps } from './written-steps';

/** A line of a monthly bill in the likely case. */
export type BillLine = {
  readonly id: string;
  readonly label: string;
  readonly usdPerMonth: number;
  /** How it was worked out, in words and numbers: the line itself, then what it names. */
  readonly how: readonly string[];
};

/** The bill of one option, to be checked by hand. The lines add up to its cost a month. */
export type Bill = {
  readonly option: OptionId;
  readonly lines: readonly BillLine[];
  /** What to expect: USD a month on average over all draws, and the share of them in which it is more than the likely bill. */
  readonly meanUsdPerMonth: number;
  readonly dearerShare: number;
  /** The same in words. */
  readonly expected: string;
  /** What is held for what, what stands idle, what the bill takes for granted. */
  readonly notes: readonly string[];
};

/** For each option that is possible, in the order of their scores; empty lines left out. */
export function billsFrom({ ranking, likely, knowledge }: Judged): readonly Bill[] {
  const { figures } = knowledge.dataset;
  const unitOf = (id: FigureId): string => figures[id].unit;
  return ranking.options
    .filter(isFeasible)
    .toSorted((a, b) => b.score - a.score)
    .map((option) => {
      const { shape, plan } = option;
      return {
        option: shape.id,
        lines: billOf(shape, costLines(shape, plan, likely), unitOf),
        ...expectedOf(option),
        notes: billNotes(shape, plan, likely),
      };
    });
}

/** What is most likely is no average: prices and demand have more room above than below. */
function expectedOf(option: Ranked): Pick<Bill, 'meanUsdPerMonth' | 'dearerShare' | 'expected'> {
  const meanUsdPerMonth = meanCost(option);
  const likely = likelyCost(option);
  const draws = option.amounts[0]?.subarray(1) ?? new Float64Array();
  const dearer = draws.reduce((count, cost) => count + (cost > likely ? 1 : 0), 0);
  const dearerShare = draws.length === 0 ? 0 : dearer / draws.length;
  return {
    meanUsdPerMonth,
    dearerShare,
    expected: `On average over all futures ${usdText(meanUsdPerMonth)} a month; in ${percent(dearerShare)} of them more than the likely ${usdText(likely)}.`,
  };
}

function billOf(
  shape: OptionShape,
  lines: ReturnType<typeof costLines>,
  unitOf: (figure: FigureId) => string,
): readonly BillLine[] {
  const told = { steps: new Set<string>(), names: new Set<string>(lines.map(({ id }) => id)) };
  return lines
    .filter(({ usd }) => likelyOf(usd) !== 0)
    .map(({ id, usd }) => ({
      id,
      label: costLineLabel(id, shape),
      usdPerMonth: likelyOf(usd),
      how: writtenSteps(usd, unitOf, told),
    }));
}
