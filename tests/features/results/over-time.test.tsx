import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CostSection } from '@/features/results/CostSection';
import { costsFrom } from '@/features/results/costs';
import { OverTimeSection } from '@/features/results/OverTimeSection';
import { overTimeFrom } from '@/features/results/over-time-view';
import { rowsOf } from '@/ui/charts/lines-chart';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice } from '~/support/advice-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const words = plainResultsWords();
const view = overTimeFrom(splitAccount(), splitAdvice(), words);
const known = view.kind === 'known' ? view : undefined;

describe('cost over the months', () => {
  const months = known?.months;

  it('is a line for each option, and a step down where something is sold', () => {
    expect(months?.lines.map(({ points }) => points)).toEqual([
      [
        { x: 0, y: 0 },
        { x: 1, y: 60 },
        { x: 2, y: 120 },
      ],
      [
        { x: 0, y: 100 },
        { x: 1, y: 110 },
        { x: 2, y: 120 },
        { x: 2, y: 80 },
      ],
    ]);
    expect(months?.table.rows).toEqual([
      ['0', '$0', '$100'],
      ['1', '$60', '$110'],
      ['2', '$120', '$120'],
      ['After the sale', '–', '$80'],
    ]);
  });

  it('says when owning has paid back under each price of renting', () => {
    expect(months?.crossing?.table.rows).toEqual([
      ['Rents stay as they are', 'month 2', 'month 1 to never', '25%'],
      ['Rents fall by 1.7% a month', 'not within 2 months', 'never at both', '100%'],
    ]);
  });

  it('says what the drop at the end is, and what both end at once it is counted', () => {
    expect(months?.subtitle).toContain(
      'The drop at the end is the sale of the machines: option bare-metal.owned ends at $80.',
    );
    expect(months?.crossing?.lede).toContain(
      'option bare-metal.owned, the cheapest to own, against option split.reserved, the cheapest to rent',
    );
    expect(months?.crossing?.end).toBe(
      'These months count no sale; the lines and the monthly costs do. After it owning ends at $80, renting at $120: owning is cheaper in the end.',
    );
  });

  it('shades where owning has paid back, as far as the picture goes', () => {
    expect(months?.spans.map(({ from, to }) => [from, to])).toEqual([[1, 2]]);
    expect(months?.subtitle).toContain(
      'from 1 (10th percentile of the futures) to beyond 2 or never (90th).',
    );
  });

  it('reckons each end again from the monthly bill', () => {
    expect(months?.check.lines).toEqual([
      'option split.reserved: $60 a month × 2 = $120.',
      'option bare-metal.owned: capital $30 a month × 2 + the rest $10 a month × 2 = $80.',
    ]);
  });

  it('draws two points at one place in two rows', () => {
    const rows = rowsOf([
      {
        id: 'a',
        label: 'A',
        tone: 'metal',
        points: [
          { x: 0, y: 1 },
          { x: 1, y: 5 },
          { x: 1, y: 2 },
        ],
      },
      {
        id: 'b',
        label: 'B',
        tone: 'split',
        points: [
          { x: 0, y: 3 },
          { x: 1, y: 4 },
        ],
      },
    ]);
    expect(rows).toEqual([
      { x: 0, a: 1, b: 3 },
      { x: 1, a: 5, b: 4 },
      { x: 1, a: 2 },
    ]);
  });
});

describe('the break-even', () => {
  const breakEven = known?.breakEven;

  it('is where a level line meets the one by the hour; what can never win says so', () => {
    expect(breakEven?.subtitle).toContain(
      'option bare-metal.owned pays from 40% of all hours on (30% to 50%).',
    );
    expect(breakEven?.subtitle).toContain('option bare-metal.reserved can never win');
    expect(breakEven?.subtitle).toContain('option gpu-vm.on-demand is ruled out here');
    expect(breakEven?.subtitle).toMatch(
      / Left out, and on the bills: moving data and contracts, \$4\.00k for option bare-metal\.owned\.$/,
    );
    expect(breakEven?.bands.map(({ id, from, at, to, y }) => [id, from, at, to, y])).toEqual([
      ['bare-metal.owned', 0.3, 0.4, 0.5, 80_000],
    ]);
    expect(breakEven?.yours.at).toBe(0.46);
    expect(breakEven?.table.rows.slice(-2)).toEqual([
      ['Break-even of option bare-metal.owned: 40%', '$80.0k', '$240k', '$80.0k'],
      ['Yours: 46%', '$80.0k', '$240k', '$92.0k'],
    ]);
  });

  it('says that demand above what is held stands at the edge', () => {
    const { breakEven: plain } = splitAccount();
    const over = plain && { ...plain, utilisation: { low: 1.2, likely: 1.62, high: 1.9 } };
    const full = overTimeFrom(splitAccount({ breakEven: over }), splitAdvice(), words);
    const told = full.kind === 'known' ? full.breakEven : undefined;
    expect(told?.yours.at).toBe(1);
    expect(told?.subtitle).toContain(
      'Yours: 162% (120% to 190%). That is more than these GPUs can do: the mark stands at the right edge',
    );
  });

  it('lists what moves it, at both ends of each', () => {
    expect(breakEven?.movers.map(({ id }) => id)).toEqual(['bare-metal.owned']);
    expect(breakEven?.movers[0]?.table.rows).toEqual([
      ['owned-node.life', '45% at 3.5', '36% at 4.5'],
      ['Your utilisation', '30% used, against 40%', '50% used, against 40%'],
    ]);
  });
});

describe('the part on the page', () => {
  it('has both charts with their tables, and unit costs', () => {
    render(<OverTimeSection view={view} />);
    const chart = screen.getByRole('figure', { name: 'Cost month by month' });
    fireEvent.click(within(chart).getByRole('button', { name: 'Show as table' }));
    expect(within(chart).getAllByRole('row')).toHaveLength(5);
    const units = screen.getByRole('table', { name: 'What one unit costs' });
    expect(
      within(units)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['$6.50 ($6.00 to $9.00)', '$1.31k ($1.00k to $1.80k)']);
  });

  it('says that it is on its way', () => {
    render(<OverTimeSection view={overTimeFrom(undefined, splitAdvice(), words)} />);
    expect(screen.getByText('Adding up the months…')).toBeVisible();
  });
});

describe('the bills', () => {
  const advice = splitAdvice();

  it('are there for every option that fits, with the way each line was worked out', () => {
    render(<CostSection costs={costsFrom(advice, words, splitAccount())} />);
    expect(screen.getByText('10,000 GPU-hours paid × $4.45')).toBeVisible();
    expect(screen.getByText('16 GPUs held as the base.')).toBeVisible();
    expect(screen.getByText(/^On average over all futures \$52\.0k a month/)).toBeVisible();
    const chooser = screen.getByRole('combobox', { name: 'Bill of' });
    const priced = advice.options.filter(
      ({ feasible, costLines }) => feasible && costLines.length > 0,
    );
    expect(within(chooser).getAllByRole('option')).toHaveLength(priced.length);
    const last = priced.at(-1);
    fireEvent.change(chooser, { target: { value: last?.id } });
    expect(
      screen.getByRole('table', { name: `Cost by line of option ${last?.id}, USD a month` }),
    ).toBeVisible();
  });
});
