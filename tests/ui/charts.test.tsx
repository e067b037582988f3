import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ContributionBars } from '@/ui/charts/ContributionBars';
import { CostRangeChart } from '@/ui/charts/CostRangeChart';
import { LoadDurationChart } from '@/ui/charts/LoadDurationChart';
import { curveCutAt } from '@/ui/charts/load-curve';

const rows = [
  {
    id: 'a',
    label: 'Reserved base, rented burst',
    low: 40,
    likely: 50,
    high: 70,
    text: '$50',
    tone: 'split',
    marked: true,
  },
  {
    id: 'b',
    label: 'Own bare metal',
    low: 60,
    likely: 80,
    high: 90,
    text: '$80',
    tone: 'metal',
    marked: false,
  },
] as const;

const table = {
  columns: ['Option', 'Low', 'Likely', 'High'],
  rows: rows.map(({ label, low, likely, high }) => [label, `$${low}`, `$${likely}`, `$${high}`]),
};

const costs = (
  <CostRangeChart
    title="Cost per month"
    subtitle="Low, likely and high."
    summary="Two options, the cheapest at $50."
    rows={rows}
    table={table}
  />
);

describe('a chart', () => {
  it('has a name, and says in a sentence what is seen', async () => {
    render(costs);
    const figure = screen.getByRole('figure', { name: 'Cost per month' });
    expect(
      await within(figure).findByRole('img', { name: 'Two options, the cheapest at $50.' }),
    ).toBeVisible();
  });

  it('labels each bar with its name and value, without a legend', async () => {
    render(costs);
    const plot = await screen.findByRole('img');
    expect(await within(plot).findByText('Own bare metal')).toBeInTheDocument();
    expect(within(plot).getByText('$80')).toBeInTheDocument();
    expect(within(plot).getByText('USD a month')).toBeInTheDocument();
  });

  it('shows the same numbers as a table on request, and the chart again', async () => {
    render(costs);
    const button = screen.getByRole('button', { name: 'Show as table' });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(
      within(screen.getByRole('table', { name: 'Cost per month' })).getByRole('row', {
        name: 'Own bare metal $60 $80 $90',
      }),
    ).toBeVisible();
    await userEvent.click(button);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('of demand names what is held and what bursts', async () => {
    render(
      <LoadDurationChart
        title="Where the split comes from"
        subtitle="Share of all hours."
        summary="From 20 GPUs down to 4."
        curve={[
          { share: 0, gpus: 20 },
          { share: 1, gpus: 4 },
        ]}
        held={{ gpus: 8, label: '8 bare-metal GPUs', tone: 'metal' }}
        above={{ label: 'burst', tone: 'virtual' }}
        table={{ columns: ['Share', 'GPUs'], rows: [['0%', '20']] }}
      />,
    );
    const plot = await screen.findByRole('img', { name: 'From 20 GPUs down to 4.' });
    expect(await within(plot).findByText('8 bare-metal GPUs')).toBeInTheDocument();
    expect(within(plot).getByText('burst')).toBeInTheDocument();
    expect(within(plot).getByText('share of all hours')).toBeInTheDocument();
  });
});

describe('a curve cut at a level', () => {
  it('has a point where it meets the level', () => {
    // from 20 at 0 to 4 at 1 it falls 16; 12 of them down to 8, at 12 ÷ 16 = 0.75
    expect(
      curveCutAt(
        [
          { share: 0, gpus: 20 },
          { share: 1, gpus: 4 },
        ],
        8,
      ),
    ).toEqual([
      { share: 0, gpus: 20, above: [8, 20] },
      { share: 0.75, gpus: 8, above: [8, 8] },
      { share: 1, gpus: 4, above: [8, 8] },
    ]);
  });
});

describe('contributions', () => {
  it('read as a table that names both sides and ends in their sum', () => {
    render(
      <ContributionBars
        caption="Split against bare metal"
        left={{ name: 'split', tone: 'split' }}
        right={{ name: 'bare metal', tone: 'metal' }}
        rows={[
          { id: 'cost', name: 'Cost', detail: '$50 against $80', value: 0.17, text: '+0.17' },
          { id: 'latency', name: 'Latency', detail: '6 ms against 5', value: -0.09, text: '−0.09' },
        ]}
        sum={{ name: 'Margin', text: '+0.08' }}
      />,
    );
    expect(
      screen.getByRole('columnheader', { name: '← for split for bare metal →' }),
    ).toBeVisible();
    expect(screen.getByRole('row', { name: /^Cost.*\+0\.17$/ })).toBeVisible();
    expect(screen.getByRole('row', { name: 'Margin +0.08' })).toBeVisible();
  });
});
