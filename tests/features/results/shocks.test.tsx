import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ShocksSection } from '@/features/results/ShocksSection';
import { shocksFrom } from '@/features/results/shocks';
import { splitAccount } from '~/support/account-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

// Roles are computed over the whole page, which jsdom takes its time for.
vi.setConfig({ testTimeout: 30_000 });

const words = plainResultsWords();

describe('the section on shocks', () => {
  it('says that they are being worked out', () => {
    render(<ShocksSection view={shocksFrom(undefined, words)} />);
    expect(screen.getByText('Working out what each shock would change…')).toBeVisible();
  });

  it('has a row for each shock, what it means below it', () => {
    render(<ShocksSection view={shocksFrom(splitAccount(), words)} />);
    const table = screen.getByRole('table', { name: 'What would be chosen under each shock' });
    const rows = within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'IfChosen with foresightStaying costs, against that',
      'Rents doubleoption bare-metal.ownedanother family$30.0k a month more',
      'Staying with today’s choice costs $30.0k a month more than that.',
      'The need ends in 6 monthsoption gpu-vm.on-demandanother family$12.0k a month less',
      'Had you chosen today’s already, $149k would be stranded.',
      'One host is lostNothing fitsno option is left20% unmet for 4 h',
      '8 of 16 GPUs are gone.',
    ]);
    expect(within(table).getByRole('rowheader', { name: 'Rents double' })).toBeVisible();
  });
});
