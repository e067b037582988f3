import { describe, expect, it } from 'vitest';
import { type FormulaNode, formulaOf, type FormulaResult, type Operation } from '@/lib/formula';
import { amountInFormula, amountsIn } from '@/lib/formula-amounts';
import { plainNumber } from '@/lib/format';

type Node = FormulaNode<string, string>;

const number = (value: number): Node => ({ kind: 'number', value });
const figure = (id: string, value: number): Node => ({ kind: 'figure', figure: id, value });
const result = (
  name: string,
  value: number,
  by: Operation,
  ...of: readonly Node[]
): FormulaResult<string, string> => ({ kind: 'result', name, value, by, of });

const written = (node: FormulaResult<string, string>): readonly string[] =>
  formulaOf(node, ({ value }) => plainNumber(value)).lines;

const partsOf = (node: FormulaResult<string, string>): readonly string[] =>
  formulaOf(node, ({ value }) => plainNumber(value)).parts.map((part) =>
    part.kind === 'result' ? part.name : part.kind === 'figure' ? part.figure : part.kind,
  );

describe('a formula in one line', () => {
  it('names what has a name and writes out what has none', () => {
    const held = result('GPUs held', 16, 'formula', number(11));
    const rent = result('rent', 46_720, 'times', held, figure('rate', 4), number(730));
    expect(written(rent)).toEqual(['16 GPUs held × 4 × 730']);
    expect(partsOf(rent)).toEqual(['GPUs held', 'rate']);
  });

  it('puts brackets where the order of operations needs them, and nowhere else', () => {
    const sum = result('', 5, 'plus', number(2), number(3));
    const difference = result('', 1, 'minus', number(3), number(2));
    const product = result('', 6, 'times', number(2), number(3));
    expect(written(result('', 20, 'times', number(4), sum))).toEqual(['4 × (2 + 3)']);
    expect(written(result('', 10, 'plus', number(4), product))).toEqual(['4 + 2 × 3']);
    expect(written(result('', 3, 'minus', number(4), difference))).toEqual(['4 − (3 − 2)']);
    expect(written(result('', 2, 'over', number(12), product))).toEqual(['12 ÷ (2 × 3)']);
    expect(written(result('', 1.2, 'over', product, sum))).toEqual(['2 × 3 ÷ (2 + 3)']);
  });

  it('says in words what has no sign', () => {
    const sum = result('', 5, 'plus', number(2), number(3));
    expect(written(result('', 3, 'smallest', number(7), number(3), sum))).toEqual([
      'the smallest of 7, 3 and (2 + 3)',
    ]);
    expect(
      written(
        result('', 2, 'times', number(2), result('', 1.5, 'largest', number(1.5), number(1))),
      ),
    ).toEqual(['2 × (the largest of 1.5 and 1)']);
    expect(written(result('', 1.37, 'power', number(8), figure('growth', 0.15)))).toEqual([
      '8 to the power of 0.15',
    ]);
    expect(written(result('base', 16, 'formula', number(11), number(19)))).toEqual([
      'worked out from 11 and 19',
    ]);
  });

  it('leaves out what changes nothing: × 1, ÷ 1, + 0', () => {
    const idle = result('', 4, 'times', number(4), number(1));
    expect(written(result('rent', 12, 'times', number(1), idle, number(3)))).toEqual(['4 × 3']);
    expect(written(result('rent', 4, 'over', number(4), number(1)))).toEqual(['4']);
    expect(written(result('rent', 4, 'plus', number(0), number(4), number(0)))).toEqual(['4']);
    expect(written(result('rent', 0, 'plus', number(0), number(0)))).toEqual(['0']);
  });

  it('is what it is made of where that is one thing', () => {
    expect(written(result('p99', 7, 'largest', number(7)))).toEqual(['7']);
  });

  it('leaves out the empty lines of a bill, and keeps a figure that happens to be 0', () => {
    const rent = result('rent', 4, 'times', number(2), number(2));
    const moving = result('moving', 0, 'times', rent, number(0));
    expect(written(result('cost', 4, 'plus', rent, moving))).toEqual(['4 rent']);
    expect(written(result('p99', 4, 'plus', rent, figure('tail', 0)))).toEqual(['4 rent + 0']);
  });

  it('has no line where nothing is added up', () => {
    expect(written(result('moving', 0, 'plus'))).toEqual([]);
    expect(written(result('', 3, 'minus', number(3), result('', 0, 'plus')))).toEqual(['3 − 0']);
  });

  it('is broken before each sign where it has more than six terms', () => {
    const terms = Array.from({ length: 7 }, (_, index) => number(index + 1));
    expect(written(result('sum', 28, 'plus', ...terms))).toEqual([
      '1',
      '+ 2',
      '+ 3',
      '+ 4',
      '+ 5',
      '+ 6',
      '+ 7',
    ]);
  });

  it('makes a part of a step without a name that is long or lies deep', () => {
    const long = result('', 28, 'plus', ...Array.from({ length: 7 }, (_, i) => number(i + 1)));
    expect(written(result('sum', 56, 'times', number(2), long))).toEqual(['2 × 28']);
    const deep = result('', 5, 'plus', number(2), number(3));
    const middle = result('', 10, 'times', number(2), deep);
    const outer = result('', 14, 'plus', number(4), middle);
    expect(written(result('all', 28, 'times', number(2), outer))).toEqual(['2 × (4 + 2 × 5)']);
    expect(partsOf(result('all', 28, 'times', number(2), outer))).toEqual(['']);
  });

  it('lists a part once however often the line has it', () => {
    const rate = figure('rate', 4);
    expect(partsOf(result('double', 8, 'plus', rate, figure('rate', 4)))).toEqual(['rate']);
  });
});

describe('the numbers of a formula', () => {
  it('have four figures, so that the arithmetic can be repeated', () => {
    expect([730, 0.985_21, 12_345.6, 0.001_234_56, -2.5].map(plainNumber)).toEqual([
      '730',
      '0.9852',
      '12,350',
      '0.001235',
      '−2.5',
    ]);
  });

  it('are in the unit that is counted in', () => {
    expect(amountInFormula(72, 'hours')).toBe('72 h');
    expect(amountInFormula(0.985, 'share')).toBe('98.5%');
    expect(amountInFormula(4, 'usd-per-gpu-hour')).toBe('$4.00');
    expect(amountInFormula(515_000, 'usd-per-node')).toBe('$515k');
    expect(amountInFormula(1.05, 'ratio')).toBe('1.05');
  });

  const units: Readonly<Record<string, string>> = { rate: 'usd-per-gpu-hour', share: 'share' };
  const moneyIn = (tree: Node, unit: string): ((node: Node) => string) =>
    amountsIn(tree, { unitOf: (id) => units[id], answer: (_, value) => `${value} said` }, unit);

  it('are money where a number was said in money: the price of an offer', () => {
    const offered = result('price offered', 2.5, 'plus', {
      kind: 'number',
      value: 2.5,
      unit: 'usd-per-gpu-hour',
    });
    const rent = result('rent', 1825, 'times', number(730), offered);
    const write = moneyIn(result('adder', 547.5, 'times', rent, figure('share', 0.3)), 'usd');
    expect([rent, offered].map(write)).toEqual(['$1.82k', '$2.50']);
  });

  it('are money where a price is behind them: in products, in sums, over a number', () => {
    const rent = result('rent', 29_200, 'times', number(10), figure('rate', 4), number(730));
    const adder = result('', 8760, 'times', rent, figure('share', 0.3));
    const total = result('total', 37_960, 'plus', rent, adder);
    const write = moneyIn(total, 'usd');
    expect([total, rent, adder, number(730)].map(write)).toEqual([
      '$38.0k',
      '$29.2k',
      '$8.76k',
      '730',
    ]);
  });

  it('are answers in words of their own', () => {
    const months: Node = { kind: 'answer', answer: 'durationMonths', value: 30 };
    expect(moneyIn(result('term', 30, 'smallest', months), 'months')(months)).toBe('30 said');
  });

  it('have the unit of the whole at its root, where only figures carry one', () => {
    const wait = result('wait', 20, 'plus', number(8), number(12));
    expect(moneyIn(wait, 'hours')(wait)).toBe('20 h');
  });

  it('are no money where money is divided by money', () => {
    const ratio = result('price ratio', 0.5, 'over', figure('rate', 2), figure('rate', 4));
    expect(moneyIn(ratio, 'ratio')(ratio)).toBe('0.5');
  });

  it('are money in a formula without steps only where the result above must be money', () => {
    const yearly = result('capital a year', 120_000, 'formula', figure('rate', 4), number(3));
    const monthly = result('', 10_000, 'over', yearly, number(12));
    expect(moneyIn(monthly, 'usd')(yearly)).toBe('$120k');
    const nodes = result('nodes', 3, 'formula', figure('rate', 4), number(3));
    const cost = result('cost', 12, 'times', nodes, figure('rate', 4));
    expect(moneyIn(cost, 'usd')(nodes)).toBe('3');
  });
});
