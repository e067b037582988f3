import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Account } from '@/engine/account/account';
import { LatencySection } from '@/features/results/LatencySection';
import { latencyFrom } from '@/features/results/latency';
import { splitAccount } from '~/support/account-fixture';
import { splitAdvice } from '~/support/advice-fixture';

// Roles are computed over the whole page, which jsdom takes its time for.
vi.setConfig({ testTimeout: 30_000 });

const viewOf = (account: Account | undefined) => latencyFrom(splitAdvice(), account);
const show = (account: Account | undefined) => render(<LatencySection view={viewOf(account)} />);

describe('the section on latency under load', () => {
  it('says that it is being worked out, or in one line why there is nothing to tell', () => {
    const { rerender } = show(undefined);
    expect(screen.getByText('Working out how answers slow down under load…')).toBeVisible();
    const none = { kind: 'none', because: 'Nobody waits.' } as const;
    rerender(<LatencySection view={viewOf(splitAccount({ latencyUnderLoad: none }))} />);
    expect(screen.getByText('Nobody waits.')).toBeVisible();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });

  it('tells how far the budget holds, where the overhead stands, and where the machines stand', () => {
    show(splitAccount());
    const region = screen.getByRole('region', { name: 'How answers slow down under load' });
    expect(within(region).getByText(/Bare metal up to 83%; GPU VM up to 79%/)).toBeVisible();
    expect(within(region).getByText('Throughput lost is counted once.')).toBeVisible();
    expect(within(region).getByText(/key figures counts no queue/)).toBeVisible();
    expect(within(region).getByText(/on average 46% busy/)).toBeVisible();
  });

  it('has the numbers of the chart as a table, every band included', async () => {
    show(splitAccount());
    const figure = screen.getByRole('figure', { name: 'p99 against load' });
    await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
    const rows = within(figure)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'LoadBare metalGPU VM',
      '60%5 ms (4 ms to 12 ms)6 ms (5 ms to 14 ms)',
      '95%10 ms (7 ms to no end)no end',
    ]);
  });
});

describe('the chart of latency under load', () => {
  const chartOf = () => {
    const view = viewOf(splitAccount());
    return view.kind === 'known' ? view.chart : undefined;
  };

  it('goes as far up as the likely lines and the budget, and cuts off the ends of the band', () => {
    expect(chartOf()?.ticks).toEqual([0, 4, 8, 12]); // 10.5 ms in three round steps
    expect(chartOf()?.top).toBe(12);
    expect(chartOf()?.band.points.at(-1)).toEqual({ load: 0.95, low: 7, high: chartOf()?.top });
    expect(chartOf()?.budget).toEqual({ ms: 8, label: 'your budget, 8 ms' });
  });

  it('says how far the band goes on above the picture', () => {
    expect(chartOf()?.subtitle).toMatch(
      / The band goes on above the picture, without end at 95% load\.$/,
    );
    const account = splitAccount();
    const found = account.latencyUnderLoad;
    const inside = splitAccount({
      latencyUnderLoad:
        found.kind === 'none'
          ? found
          : {
              ...found,
              curves: found.curves.map((curve) => ({
                ...curve,
                points: curve.points.map((point) => ({ ...point, highMs: 12 })),
              })),
            },
    });
    const view = viewOf(inside);
    expect(view.kind === 'known' && view.chart.subtitle).not.toContain('above the picture');
  });

  it('marks the visitor’s own load only where the chart goes', () => {
    // 46 % on average is left of it
    expect(chartOf()?.own).toEqual([{ load: 0.8, label: 'you, at the peak' }]);
  });
});
