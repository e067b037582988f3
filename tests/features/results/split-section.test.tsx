import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { splitFrom, type SplitView } from '@/features/results/split';
import { SplitSection } from '@/features/results/SplitSection';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice } from '~/support/advice-fixture';
import { ROUND_MEASURED, roundSplit } from '~/support/split-fixture';

const show = (view: SplitView): void => {
  render(<SplitSection view={view} />);
};

const measured = () =>
  splitFrom(
    splitAdvice(),
    splitAccount({ splitEconomics: roundSplit({ measured: ROUND_MEASURED }) }),
  );

describe('the part on the split', () => {
  it('says in words what the bars show, and as a table', async () => {
    show(measured());
    const figure = screen.getByRole('figure', { name: 'How busy each node would be' });
    expect(within(figure).getByText('A node pays above 58%: the price ratio')).toBeVisible();
    expect(within(figure).getByText('3rd node')).toBeVisible();
    expect(within(figure).getByText('9%, does not')).toBeVisible();
    await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
    expect(within(figure).getByRole('row', { name: '3rd node 9% no' })).toBeVisible();
  });

  it('has the cost curve as a table, too', async () => {
    show(measured());
    const figure = screen.getByRole('figure', { name: 'Cost over the base' });
    await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
    expect(within(figure).getByRole('row', { name: '2 16 $50.0k 62%' })).toBeVisible();
  });

  it('tables growth, terms and waits', () => {
    show(measured());
    for (const name of [
      'If demand grows or falls',
      'If a burst is paid for a minimum term',
      'While new capacity is on its way',
    ]) {
      expect(screen.getByRole('heading', { level: 3, name })).toBeVisible();
      expect(screen.getByRole('table', { name })).toBeVisible();
    }
  });

  it('keeps its place while it is worked out, and says in a line that there is none', () => {
    show({ kind: 'coming' });
    expect(screen.getByText('Working out what each base would cost…')).toBeVisible();
    show({ kind: 'none', because: 'It is too flat.' });
    expect(screen.getByText('No split is possible here. It is too flat.')).toBeVisible();
    show({ kind: 'none', because: '' });
    expect(screen.getByText('No split is possible here.')).toBeVisible();
  });
});
