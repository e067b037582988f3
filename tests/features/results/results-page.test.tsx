import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Advice } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';
import { ResultsLoading } from '@/features/results/ResultsLoading';
import { ResultsPage, type ResultsPageProps } from '@/features/results/ResultsPage';
import { resultsView } from '~/support/results-view';
import { splitAccount } from '~/support/account-fixture';
import { nothingFitsAdvice, splitAdvice, tossUpAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

// Roles are computed over the whole page, which jsdom takes its time for.
vi.setConfig({ testTimeout: 30_000 });

const LINK = 'https://example.org/#/results?v=1&meanGpus=11';

const viewOf = (advice: Advice, explanation?: Explanation) =>
  resultsView(
    { advice, explanation, account: splitAccount() },
    'Checkout fraud scoring',
    plainResultsWords(),
  );

function show(advice: Advice, over: Partial<ResultsPageProps> = {}) {
  const props: ResultsPageProps = {
    view: viewOf(advice, splitExplanation()),
    answers: {
      answered: [{ id: 'latencyP99Ms', label: 'p99 budget', text: '8 ms' }],
      open: [{ id: 'durationMonths', label: 'Needed for', text: 'Not answered' }],
    },
    stale: false,
    explaining: false,
    accounting: false,
    address: () => LINK,
    control: (id) => <input aria-label={`control of ${id}`} />,
    onTry: vi.fn(),
    onRename: vi.fn(),
    onChangeAnswers: vi.fn(),
    onAddToCompare: vi.fn(),
    compare: { status: '', href: '#/compare' },
    onExport: vi.fn(),
    ...over,
  };
  return { ...render(<ResultsPage {...props} />), props };
}

describe('the results screen', () => {
  it('has no heading until the verdict is there', () => {
    render(<ResultsLoading />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('10,000 plausible futures');
  });

  it('states the verdict as its heading', () => {
    show(splitAdvice());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Split it: 16 bare-metal GPUs, burst the rest.',
    );
  });

  it('announces a new verdict politely', () => {
    show(splitAdvice());
    expect(screen.getByRole('heading', { level: 1 }).closest('[aria-live]')).toHaveAttribute(
      'aria-live',
      'polite',
    );
  });

  it('links each key figure to what stands behind it', () => {
    show(splitAdvice());
    const table = screen.getByRole('table', { name: /best option of each family/ });
    const cost = within(table).getByRole('link', {
      name: '$52.4k, Cost per month: figures behind it',
    });
    expect(cost).toHaveAttribute('href', expect.stringContaining('figure=rented.adder'));
  });

  it('says which column is recommended without colour', () => {
    show(splitAdvice());
    expect(screen.getByRole('columnheader', { name: /^Split.*recommended$/ })).toBeVisible();
  });

  it('lets an answer be changed in place', async () => {
    show(splitAdvice());
    expect(screen.queryByLabelText('control of latencyP99Ms')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Change: p99 budget' }));
    expect(screen.getByLabelText('control of latencyP99Ms')).toBeVisible();
  });

  it('keeps an assumption in its place while it is being answered', async () => {
    const { rerender, props } = show(splitAdvice());
    const assumed = within(screen.getByRole('region', { name: 'What we assumed' }));
    await userEvent.click(assumed.getByRole('button', { name: 'Answer: question durationMonths' }));
    const control = screen.getByLabelText('control of durationMonths');
    const known = splitExplanation({ assumed: [], nextQuestion: null });
    rerender(<ResultsPage {...props} view={viewOf(splitAdvice(), known)} />);
    // Nothing is assumed any more, yet the list stays while a hand is on it.
    expect(control).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Done: question durationMonths' }));
    expect(screen.queryByRole('region', { name: 'What we assumed' })).not.toBeInTheDocument();
  });

  it('says once that the explanation is on its way, and keeps its places', () => {
    show(splitAdvice(), { view: viewOf(splitAdvice()), explaining: true });
    const said = screen
      .getAllByRole('status')
      .filter((status) => status.textContent !== '')
      .map((status) => status.textContent);
    expect(said).toEqual([' · working out what would change it']);
    for (const name of ['What would change this answer', 'What to find out next']) {
      expect(screen.getByRole('region', { name })).toHaveTextContent('Working out');
    }
  });

  it('leads from its contents to a part, and reads on from there', async () => {
    // jsdom has no layout, so nothing scrolls.
    Element.prototype.scrollIntoView = vi.fn();
    show(splitAdvice());
    const contents = screen.getByRole('navigation', { name: 'On this page' });
    await userEvent.click(within(contents).getByRole('button', { name: 'Costs' }));
    expect(screen.getByRole('heading', { name: 'What each option costs' })).toHaveFocus();
  });

  it('can be renamed', async () => {
    const { props } = show(splitAdvice());
    await userEvent.click(screen.getByRole('button', { name: 'Rename' }));
    const field = screen.getByRole('textbox', { name: 'Name of this scenario' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Pilot{Enter}');
    expect(props.onRename).toHaveBeenCalledWith('Pilot');
  });

  it('exports two formats from one menu, which Escape closes', async () => {
    const { props } = show(splitAdvice());
    const button = screen.getByRole('button', { name: 'Export' });
    await userEvent.click(button);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Scenario as JSON' })).not.toBeInTheDocument();
    expect(button).toHaveFocus();
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('button', { name: 'Scenario as JSON' }));
    expect(props.onExport).toHaveBeenCalledWith('json');
  });
});

describe('copying the link', () => {
  it('confirms that it was copied', async () => {
    const user = userEvent.setup();
    show(splitAdvice());
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(LINK);
  });

  it('shows the link itself where the clipboard is denied', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    show(splitAdvice());
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = await screen.findByRole('textbox', { name: /did not let us copy/ });
    expect(field).toHaveValue(LINK);
    expect(field).toHaveFocus();
  });
});

describe('a toss-up on screen', () => {
  it('names both, and what would tell them apart', () => {
    show(tossUpAdvice());
    expect(screen.getByText(/As good as each other/)).toHaveTextContent(
      'option bare-metal.reserved · option gpu-vm.on-demand. Knowing “question durationMonths” would tell them apart best.',
    );
  });

  it('names none as good as itself where one is slightly ahead', () => {
    const advice = tossUpAdvice();
    const { verdict } = advice;
    show({ ...advice, verdict: { ...verdict, equivalents: verdict.equivalents.slice(0, 1) } });
    expect(screen.queryByText(/As good as each other/)).toBeNull();
    expect(
      screen.getByText('Knowing “question durationMonths” would settle it best.'),
    ).toBeVisible();
  });
});

describe('a screen on which nothing fits', () => {
  it('leads on: the smallest thing to give up, with its control', () => {
    show(nothingFitsAdvice());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Nothing fits all you ask for.',
    );
    const wayOn = screen.getByRole('region', { name: 'The smallest thing to give up' });
    expect(wayOn).toHaveTextContent('Allow the data to stay in a region instead.');
    expect(within(wayOn).getByLabelText('control of dataResidency')).toBeVisible();
  });

  it('keeps the control while it is being worked, even when something fits now', async () => {
    const { rerender, props } = show(nothingFitsAdvice());
    const control = screen.getByLabelText('control of dataResidency');
    await userEvent.click(control);
    rerender(<ResultsPage {...props} view={viewOf(splitAdvice(), splitExplanation())} />);
    expect(control).toHaveFocus();
    expect(screen.getByText('Something fits now.')).toBeVisible();
    await userEvent.tab();
    expect(control).not.toBeInTheDocument();
  });

  it('waits for nothing that could not be told', () => {
    show(nothingFitsAdvice(), { view: viewOf(nothingFitsAdvice()), explaining: true });
    const contents = screen.getByRole('navigation', { name: 'On this page' });
    expect(
      within(contents)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Your answers']);
  });

  it('still says what rules each option out', () => {
    show(nothingFitsAdvice());
    expect(screen.getByRole('region', { name: 'Ruled out' })).toHaveTextContent(
      'The data may not leave your premises',
    );
  });
});
