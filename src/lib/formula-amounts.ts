import { plainNumber, usd, usdRate } from './format';
import type { FormulaNode, Operation } from './formula';

/** How the numbers of a formula are written: in the unit of a figure, and as money what money makes. */

const CENTS_BELOW = 100;
const HUNDRED = 100;

/** Three figures at least, so that the arithmetic can be repeated: "$4.00", "$46.7k". */
export const moneyInFormula = (value: number): string =>
  Math.abs(value) < CENTS_BELOW ? usdRate(value) : usd(value);

const percentInFormula = (share: number): string => `${plainNumber(share * HUNDRED)}%`;

const AFTER: ReadonlyMap<string, string> = new Map([
  ['hours', 'h'],
  ['hours-per-month', 'h'],
  ['hours-per-year', 'h'],
  ['hours/month', 'h'],
  ['hours/year', 'h'],
  ['minutes', 'min'],
  ['months', 'months'],
  ['years', 'years'],
  ['ms', 'ms'],
  ['kw', 'kW'],
  ['gb', 'GB'],
]);

const isMoneyUnit = (unit: string): boolean => /^usd/i.test(unit);

/** A number of a formula in the unit that it is counted in: "72 h", not "3 days". */
export function amountInFormula(value: number, unit: string): string {
  if (isMoneyUnit(unit)) {
    return moneyInFormula(value);
  }
  if (unit.startsWith('share')) {
    return percentInFormula(value);
  }
  return [plainNumber(value), AFTER.get(unit) ?? []].flat().join(' ');
}

/** Whether a number is money; `open` for a formula that has money in it, and may be a share of it. */
type Money = 'money' | 'plain' | 'open';

type UnitOf<F extends string> = (figure: F) => string | undefined;

/** How the leaves of a formula are written: figures in a unit, answers in words of their own. */
export type LeafWords<F extends string, A extends string> = {
  readonly unitOf: UnitOf<F>;
  readonly answer: (answer: A, value: number) => string;
};

/**
 * Writes the numbers of one tree. Units stand with figures and with prices offered only, so whether a result is money is found
 * from below: a price times anything, a sum with money in it, money over what is none. A formula that
 * hides its steps is money where the result above it must be; `unit` is that of the whole.
 */
export function amountsIn<F extends string, A extends string>(
  tree: FormulaNode<F, A>,
  { unitOf, answer }: LeafWords<F, A>,
  unit: string,
): (node: FormulaNode<F, A>) => string {
  const found = new Map<FormulaNode<F, A>, Money>();
  moneyFromBelow(tree, unitOf, found);
  settle(tree, isMoneyUnit(unit) ? 'money' : 'plain', found);
  return (node) => {
    if (node.kind === 'figure') {
      return amountInFormula(node.value, unitOf(node.figure) ?? '');
    }
    if (node.kind === 'answer') {
      return answer(node.answer, node.value);
    }
    if (node === tree) {
      return amountInFormula(node.value, unit);
    }
    return found.get(node) === 'money' ? moneyInFormula(node.value) : plainNumber(node.value);
  };
}

function moneyFromBelow<F extends string, A extends string>(
  node: FormulaNode<F, A>,
  unitOf: UnitOf<F>,
  found: Map<FormulaNode<F, A>, Money>,
): Money {
  const known = found.get(node);
  if (known !== undefined) {
    return known;
  }
  const money = ownMoney(node, unitOf, found);
  found.set(node, money);
  return money;
}

function ownMoney<F extends string, A extends string>(
  node: FormulaNode<F, A>,
  unitOf: UnitOf<F>,
  found: Map<FormulaNode<F, A>, Money>,
): Money {
  switch (node.kind) {
    case 'figure':
      return isMoneyUnit(unitOf(node.figure) ?? '') ? 'money' : 'plain';
    case 'number':
      return isMoneyUnit(node.unit ?? '') ? 'money' : 'plain';
    case 'answer':
      return 'plain';
    case 'result':
      return moneyOfParts(
        node.by,
        node.of.map((part) => moneyFromBelow(part, unitOf, found)),
      );
  }
}

function moneyOfParts(by: Operation, parts: readonly Money[]): Money {
  const [first = 'plain', second = 'plain'] = parts;
  switch (by) {
    case 'over':
      return second === 'plain' ? first : 'plain';
    case 'times':
    case 'plus':
    case 'minus':
    case 'smallest':
    case 'largest':
      return parts.includes('money') ? 'money' : parts.includes('open') ? 'open' : 'plain';
    case 'formula':
      return parts.every((part) => part === 'plain') ? 'plain' : 'open';
    default:
      return 'plain';
  }
}

/** Settles from above what was left open: money where money is due, otherwise a plain number. */
function settle<F extends string, A extends string>(
  node: FormulaNode<F, A>,
  due: 'money' | 'plain',
  found: Map<FormulaNode<F, A>, Money>,
): void {
  const was = found.get(node) ?? 'plain';
  const settled = was === 'open' || (was === 'plain' && due === 'money') ? due : was;
  found.set(node, settled);
  if (node.kind !== 'result') {
    return;
  }
  const kinds = node.of.map((part) => found.get(part) ?? 'plain');
  const factor = kinds.includes('money') ? -1 : kinds.indexOf('open');
  node.of.forEach((part, index) => {
    const isDue = IS_DUE[node.by](index === factor);
    settle(part, settled === 'money' && isDue ? 'money' : 'plain', found);
  });
}

/** Whether a part of money is money: each term of a sum is, and one factor of a product. */
const IS_DUE: Readonly<Record<Operation, (isFactor: boolean) => boolean>> = {
  times: (isFactor) => isFactor,
  over: (isFactor) => isFactor,
  plus: () => true,
  minus: () => true,
  smallest: () => true,
  largest: () => true,
  power: () => false,
  formula: () => false,
};
