import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Advice } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';
import { WeightsSection } from '@/features/results/WeightsSection';
import { weightsFrom, type WeightsView } from '@/features/results/weights-view';
import { nothingFitsAdvice, splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const viewOf = (advice: Advice, explanation: Explanation | undefined): WeightsView => {
  const view = weightsFrom(advice, explanation, plainResultsWords());
  if (view === undefined) {
    throw new Error('something fits');
  }
  return view;
};
const view = (over: Partial<Explanation> = {}) => viewOf(splitAdvice(), splitExplanation(over));

const [COST] = splitExplanation().weights;
/** What is said of one weight, with the cost of the fixture in another interval. */
const limitsOf = (over: Partial<Explanation['weights'][number]>) =>
  view({ weights: COST === undefined ? [] : [{ ...COST, ...over }] }).rows[0]?.reading?.limits;

describe('the weights', () => {
  it('stand in whole per cents that sum to 100, the heaviest first', () => {
    // 0.456 + 0.256 + 0.155 + 0.133 = 1; rounded one by one 46 + 26 + 16 + 13 = 101.
    const weights = [0.155, 0.456, 0.133, 0.256];
    const advice = splitAdvice();
    const { rows } = viewOf(
      {
        ...advice,
        criteria: advice.criteria.map((one, index) => ({ ...one, weight: weights[index] ?? 0 })),
      },
      undefined,
    );
    expect(rows.map(({ percent }) => percent)).toEqual(['46%', '26%', '15%', '13%']);
  });

  it('say what they mean in money, in the unit of each consideration', () => {
    expect(view().rows.map(({ reading }) => reading?.money)).toEqual([
      'Money itself: the others are told in it.',
      '1 ms more at p99 counts as much as $2.60k a month.',
      '24 h more to the first GPU counts as much as $480 a month.',
      '10 h more a month of your team counts as much as $430 a month.',
    ]);
  });

  it('say how far each may move, and who leads beyond', () => {
    expect(limitsOf({})).toBe('Holds from 31% up. Below that: option gpu-vm.on-demand.');
    expect(
      limitsOf({ interval: { low: 0, high: 0.58 }, below: null, above: 'bare-metal.reserved' }),
    ).toBe('Holds up to 58%. Above that: option bare-metal.reserved.');
    expect(
      limitsOf({
        interval: { low: 0.31, high: 0.58 },
        below: 'gpu-vm.on-demand',
        above: 'bare-metal.reserved',
      }),
    ).toBe(
      'Holds from 31% to 58%. Below that: option gpu-vm.on-demand. Above that: option bare-metal.reserved.',
    );
    expect(limitsOf({ interval: { low: 0, high: 1 }, below: null })).toBe('Holds at any weight.');
  });

  it('do not claim to hold where another option leads at the weight there is', () => {
    // The weight is 0.52.
    expect(limitsOf({ interval: { low: 0.6, high: 1 } })).toBe(
      'Would come first from 60% up. Below that: option gpu-vm.on-demand.',
    );
    expect(limitsOf({ interval: null, below: null })).toBe(
      'No weight of this alone would put it first.',
    );
    expect(view().notFirst).toMatch(/^With exactly these weights.*another option would lead/);
    expect(view({ weights: COST === undefined ? [] : [COST] }).notFirst).toBeUndefined();
  });

  it('say from the mean scores that another option leads, until they are there', () => {
    const { verdict } = splitAdvice();
    const elsewhere = splitAdvice({ verdict: { ...verdict, bestScoreElsewhere: 'virtual' } });
    expect(viewOf(elsewhere, undefined).notFirst).toMatch(/another option would lead/);
    expect(viewOf(splitAdvice(), undefined).notFirst).toBeUndefined();
  });

  it('tell whose order they follow, and what is not counted', () => {
    const proposed = viewOf(splitAdvice(), undefined);
    expect(proposed.orderFrom).toBe('Proposed for your kind of work');
    expect(proposed.notCounted).toBe(
      'Not counted, as your answers stand: criterion lock-in, criterion isolation and criterion resilience.',
    );
    const advice = splitAdvice();
    const own = viewOf(
      {
        ...advice,
        scenario: { ...advice.scenario, answers: { priorities: ['cost'] } },
        criteria: advice.criteria.map((one) => ({ ...one, rank: one.id === 'cost' ? 1 : 2 })),
      },
      undefined,
    );
    expect(own.orderFrom).toBe('Your order');
    expect(own.order).toBe(
      'criterion cost, then criterion latency, criterion time-to-capacity and criterion operations alike',
    );
  });

  it('are not shown where nothing fits', () => {
    expect(weightsFrom(nothingFitsAdvice(), undefined, plainResultsWords())).toBeUndefined();
  });
});

describe('for whom a family wins', () => {
  it('is a sentence with the two largest central weights', () => {
    expect(view().winsFor?.map(({ subject, words }) => `${subject} ${words}`)).toEqual([
      'A split wins for those who put about 55% on criterion cost and 27% on criterion latency.',
      'Bare metal wins for those who put about 42% on criterion latency and 41% on criterion cost.',
      'Virtual wins for those who put about 40% on criterion cost and 29% on criterion time-to-capacity.',
    ]);
    expect(view().winsFor?.[1]?.detail).toBe('option bare-metal.reserved: first in 22% of futures');
  });

  it('owns up where they care about the same things', () => {
    // 0.55 and 0.51 on cost, 0.45 and 0.49 on latency: 0.04 apart.
    const [split, metal] = splitExplanation().centralWeights;
    const central =
      split === undefined || metal === undefined
        ? []
        : [
            { ...split, weights: { cost: 0.55, latency: 0.45 } },
            { ...metal, weights: { cost: 0.51, latency: 0.49 } },
          ];
    expect(view({ centralWeights: central }).alike).toMatch(
      /^They care about nearly the same things/,
    );
    expect(view({ centralWeights: central.slice(0, 1) }).alike).toBeUndefined();
    expect(view().alike).toBeUndefined();
  });
});

describe('the section on weights', () => {
  const show = (shown: WeightsView) =>
    render(
      <WeightsSection view={shown} control={(id) => <input aria-label={`control of ${id}`} />} />,
    );

  it('is a table with a row for each consideration', () => {
    show(view());
    const table = screen.getByRole('table', { name: /the tick is your weight/ });
    const row = within(table).getByRole('row', { name: /criterion latency/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '27%',
      '1 ms more at p99 counts as much as $2.60k a month.',
      'Holds up to 58%. Above that: option bare-metal.reserved.',
    ]);
  });

  it('opens the order where it is read', async () => {
    show(view());
    expect(screen.queryByLabelText('control of priorities')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Change: priorities' }));
    expect(screen.getByLabelText('control of priorities')).toBeInTheDocument();
  });

  it('shows the weights while the rest is worked out, and keeps a line for each family', () => {
    show(viewOf(splitAdvice(), undefined));
    const table = screen.getByRole('table', { name: /Working out how far each weight could move/ });
    expect(within(table).getByRole('row', { name: /criterion cost 52%/ })).toBeInTheDocument();
    expect(
      screen.getByText('Working out who each family is for…').closest('ul')?.children,
    ).toHaveLength(3);
  });
});
