import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Advice } from '@/engine/advice';
import { ComparePage } from '@/features/compare/ComparePage';
import { CompareStart } from '@/features/compare/CompareStart';
import { type Compared, compareView } from '@/features/compare/compare-view-model';
import type { CompareWords } from '@/features/compare/compare-words';
import type { Answers } from '@/questions/answers';
import { nothingFitsAdvice, splitAdvice, tossUpAdvice } from '~/support/advice-fixture';

const LABELS = new Map<string, string>([
  ['durationMonths', 'Needed for'],
  ['latencyP99Ms', 'p99 budget'],
]);

const words: CompareWords = {
  option: (id) => `option ${id}`,
  question: (id) => LABELS.get(id) ?? id,
  answer: (_, value) => (value === undefined ? 'Not answered' : JSON.stringify(value)),
  figure: () => undefined,
};

const one = (name: string, answers: Answers, advice: Advice | undefined): Compared => ({
  scenario: { version: 1, name, answers },
  advice,
});

const long = one('Three years', { durationMonths: 36, latencyP99Ms: 8 }, splitAdvice());
const pilot = one('Pilot', { durationMonths: 3, latencyP99Ms: 8 }, tossUpAdvice());
const strict = one('Strict', { durationMonths: 36, latencyP99Ms: 1 }, splitAdvice());

describe('scenarios side by side', () => {
  it('name the answer that alone turns the verdict', () => {
    const view = compareView([long, pilot, strict], words);
    expect(view.heading).toBe('Three scenarios, two verdicts');
    expect(view.lede).toBe(
      '“Needed for” turns the answer: two of these scenarios differ in nothing else, and the verdict does.',
    );
  });

  it('with a single difference that turns the verdict say so in the heading', () => {
    expect(compareView([long, pilot], words).heading).toBe(
      'Two scenarios, one difference that matters',
    );
  });

  it('with one verdict say which', () => {
    const view = compareView([long, strict], words);
    expect(view.heading).toBe('Two scenarios, one verdict: split');
    expect(view.lede).toBe('They differ in “p99 budget”; the family stays the same.');
  });

  it('with several differences and no pair that shows which, do not guess', () => {
    const other = one('Other', { durationMonths: 3, latencyP99Ms: 1 }, tossUpAdvice());
    expect(compareView([long, other], words).lede).toBe(
      'They differ in “Needed for” and “p99 budget”; together these turn the answer.',
    );
  });

  it('mark the cell that is unlike the others', () => {
    const row = compareView([long, pilot, strict], words).differing.find(
      ({ id }) => id === 'durationMonths',
    );
    expect(row?.cells).toEqual([
      { text: '36', differs: false },
      { text: '3', differs: true },
      { text: '36', differs: false },
    ]);
  });

  it('count what is the same, figures the visitor replaced included', () => {
    const replaced: Compared = {
      ...long,
      scenario: { ...long.scenario, assumptions: { 'rented.adder': 0.2 } },
    };
    const view = compareView([long, replaced], words);
    expect(view.sameWords).toBe('2 are the same');
    expect(view.differing.map(({ label }) => label)).toEqual(['rented.adder']);
  });

  it('show the consequences of what is recommended, and nothing where nothing fits', () => {
    const none = one('None', { dataResidency: 'own-premises' }, nothingFitsAdvice());
    const view = compareView([long, none], words);
    expect(view.consequences.find(({ id }) => id === 'cost')?.cells).toEqual(['$52.4k', '–']);
    expect(view.columns[1]?.verdict).toBe('Nothing fits');
    expect(view.costs.rows.map(({ label }) => label)).toEqual(['Three years']);
  });

  it('claim nothing while the advice is on its way', () => {
    const view = compareView([long, one('Later', { durationMonths: 3 }, undefined)], words);
    expect(view.heading).toBe('Two scenarios side by side');
  });
});

describe('the compare screen', () => {
  const show = () => {
    const props = {
      address: () => 'https://example.org/#/compare?v=1',
      onAdd: vi.fn(),
      onOpen: vi.fn(),
      onRemove: vi.fn(),
    };
    render(<ComparePage view={compareView([long, pilot, strict], words)} {...props} />);
    return props;
  };

  it('has a column per scenario with its verdict in words', () => {
    show();
    expect(
      screen.getByRole('columnheader', { name: /Pilot.*Too close to call: Bare metal 52%/ }),
    ).toBeVisible();
  });

  it('says in words which cell differs', () => {
    show();
    const row = screen.getByRole('row', { name: /^Needed for/ });
    expect(within(row).getByRole('cell', { name: 'differs: 3' })).toBeVisible();
  });

  it('has one chart with all of them', () => {
    show();
    expect(
      screen.getByRole('figure', { name: 'Cost per month of what is recommended' }),
    ).toBeVisible();
  });

  it('opens and removes a scenario by name, and adds one', async () => {
    const props = show();
    await userEvent.click(screen.getByRole('button', { name: 'Open Strict' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove Pilot' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add scenario' }));
    expect(props.onOpen).toHaveBeenCalledWith(2);
    expect(props.onRemove).toHaveBeenCalledWith(1);
    expect(props.onAdd).toHaveBeenCalledOnce();
  });
});

describe('a compare screen with too little to compare', () => {
  it('leads to the questions where there is nothing', () => {
    render(
      <CompareStart only={undefined} onAddCurrent={undefined} onVary={undefined} startHref="#/q" />,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing to compare yet');
    expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('href', '#/q');
  });

  it('names the only one, and offers to vary it', async () => {
    const vary = vi.fn();
    render(<CompareStart only="Pilot" onAddCurrent={undefined} onVary={vary} startHref="#/q" />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'One scenario so far: Pilot',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Change an answer of it' }));
    expect(vary).toHaveBeenCalledOnce();
  });
});
