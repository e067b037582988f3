import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RankingTable } from '@/features/results/RankingTable';
import { RuledOutList } from '@/features/results/RuledOutList';
import { resultsView } from '~/support/results-view';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const view = resultsView(
  { advice: splitAdvice(), explanation: splitExplanation(), account: splitAccount() },
  'Pilot',
  plainResultsWords(),
);

/** So many rows of the same content, each with a key of its own. */
const times = <T,>(amount: number, row: (index: number) => T): readonly T[] =>
  Array.from({ length: amount }, (_, index) => row(index));

describe('options that fit', () => {
  const [first] = view.ranking;
  const ranking = (amount: number) =>
    first === undefined
      ? []
      : times(amount, (index) => ({
          ...first,
          id: view.ranking[index % view.ranking.length]?.id ?? first.id,
          name: `Option ${index + 1}`,
          whyNot: undefined,
        }));

  it('are all in sight while there are six or fewer', () => {
    render(<RankingTable ranking={ranking(2)} />);
    expect(screen.queryByText(/more that fit/)).not.toBeInTheDocument();
  });

  it('are five in sight and the others on demand where there are more', async () => {
    render(<RankingTable ranking={ranking(8)} />);
    expect(screen.getByText('Option 5')).toBeVisible();
    expect(screen.getByText('Option 6')).not.toBeVisible();
    await userEvent.click(screen.getByText('3 more that fit, with lower scores'));
    const others = screen.getByRole('table', { name: 'The other options that fit, by score' });
    expect(within(others).getByText('Option 6')).toBeVisible();
  });
});

describe('options that are ruled out', () => {
  it('are three reasons in sight and the others on demand', async () => {
    const [first] = view.ruledOut;
    const groups =
      first === undefined
        ? []
        : times(5, (index) => ({
            ...first,
            key: `${index}`,
            options: first.options
              .slice(0, 1)
              .map((option) => ({ ...option, name: `Option ${index + 1}`, whyNot: undefined })),
          }));
    render(<RuledOutList groups={groups} />);
    expect(screen.getByText('Option 3')).toBeVisible();
    expect(screen.getByText('Option 4')).not.toBeVisible();
    await userEvent.click(screen.getByText('2 more that are ruled out'));
    expect(screen.getByText('Option 4')).toBeVisible();
  });
});
