import { describe, expect, it } from 'vitest';
import type { SplitEconomics } from '@/engine/account/split-economics';
import { splitFrom } from '@/features/results/split';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice, tossUpAdvice } from '~/support/advice-fixture';
import { ROUND_MEASURED, roundSplit } from '~/support/split-fixture';

/** What is told of a split. */
function toldOf(over: Partial<SplitEconomics> = {}) {
  const view = splitFrom(splitAdvice(), splitAccount({ splitEconomics: roundSplit(over) }));
  if (view.kind !== 'told') {
    throw new Error(`nothing told but ${view.kind}`);
  }
  return view;
}

describe('the split', () => {
  it('draws the cost of every base, the best one and what costs nearly the same', () => {
    const { curve } = toldOf();
    expect(curve.points).toEqual([
      { size: 0, usd: 67_200 },
      { size: 8, usd: 51_600 },
      { size: 16, usd: 50_000 },
      { size: 24, usd: 69_600 },
    ]);
    expect(curve.best).toEqual({ size: 16, usd: 50_000, label: 'best: 16' });
    expect(curve.other).toBeUndefined();
    expect(curve.flat).toEqual({ from: 16, to: 16 });
    expect(curve.subtitle).toContain('Shaded: within 2% of the least.');
    expect(curve.table.rows[1]).toEqual(['1', '8', '$51.6k', '97%']);
    expect(curve.summary).toBe(
      'Cost over the base: least at 16 GPUs with $50.0k a month; within 2% of it from 16 to 16 GPUs.',
    );
  });

  it('marks what is held where that is not the best', () => {
    const { bases } = roundSplit();
    const [, one = bases[0]] = bases;
    expect(one && toldOf({ today: one }).curve.other).toEqual({
      size: 8,
      usd: 51_600,
      label: 'held: 8',
    });
  });

  it('holds the busy share of each node against the price ratio', () => {
    const { busy } = toldOf();
    expect(busy.rows.map(({ name, text, isOver }) => [name, text, isOver])).toEqual([
      ['1st node', '97%, pays', true],
      ['2nd node', '62%, pays', true],
      ['3rd node', '9%, does not', false],
    ]);
    expect(busy.border).toEqual({ share: 0.58, text: 'A node pays above 58%: the price ratio' });
    expect(busy.note).toBe('');
    expect(busy.table.rows).toEqual([
      ['1st node', '97%', 'yes'],
      ['2nd node', '62%', 'yes'],
      ['3rd node', '9%', 'no'],
    ]);
  });

  it('shows of many nodes the last that pay and the first that do not', () => {
    const bases = Array.from({ length: 41 }, (_, nodes) => ({
      nodes,
      gpus: 8 * nodes,
      usdPerMonth: 100_000,
      busyShare: nodes === 0 ? null : 1 - nodes / 40,
    }));
    const { busy } = toldOf({ bases, best: { nodes: 20, gpus: 160, usdPerMonth: 100_000 } });
    expect(busy.rows.map(({ id }) => Number(id))).toEqual([
      13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    ]);
    expect(busy.note).toBe('Nodes 1 to 12 before these are busier still.');
    expect(busy.table.rows).toHaveLength(40);
  });

  it('tells nodes at the border apart', () => {
    const { bases } = roundSplit();
    const close = bases.map((base) => (base.nodes === 2 ? { ...base, busyShare: 0.584 } : base));
    expect(toldOf({ bases: close }).busy.rows[1]?.text).toBe('58.4%, pays');
  });

  it('tables growth and fall; terms and waits only where they were measured', () => {
    const [scenarios, ...others] = toldOf().tables;
    expect(scenarios?.rows).toEqual([
      ['Demand grows by 30%', '3 × 8 GPUs', '$73.0k', '$75.0k', '$2.00k'],
      ['Demand falls by 30%', '2 × 8 GPUs', '$46.5k', '$46.5k', '$0'],
    ]);
    expect(others).toEqual([]);
    const [, terms, delays] = toldOf({ measured: ROUND_MEASURED }).tables;
    expect(terms?.rows).toEqual([
      ['1 h', '2 × 8 GPUs', '$50.0k', '0%'],
      ['4 h', '3 × 8 GPUs', '$60.0k', '20%'],
    ]);
    expect(delays?.columns.at(-1)).toBe('GPUs warm for under 1%');
    expect(delays?.rows).toEqual([
      [
        'Until the next GPU by the hour: 5 min',
        '4%',
        '5% with 2 GPUs',
        '8%',
        '5% with 2 GPUs',
        '6 (12 without a base)',
      ],
    ]);
  });

  it('leaves out what there is nothing to say of', () => {
    expect(toldOf().notes).toEqual([
      'The price ratio is 0.58.',
      'The same prices as in the price ratio.',
      'Bring a utilisation file.',
    ]);
  });

  it('is on its way until it is there, unless it is known that there is none', () => {
    expect(splitFrom(splitAdvice(), undefined)).toEqual({ kind: 'coming' });
    expect(splitFrom(splitAdvice({ split: null }), undefined)).toEqual({
      kind: 'none',
      because: '',
    });
    const none = splitAccount({ splitEconomics: null, whyNoSplit: 'It is too flat.' });
    expect(splitFrom(tossUpAdvice(), none)).toEqual({ kind: 'none', because: 'It is too flat.' });
  });
});
