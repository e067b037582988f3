import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Explanation } from '@/engine/explanation';
import { DoubtSection } from '@/features/results/DoubtSection';
import { doubtFrom } from '@/features/results/doubt';
import { splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

// Roles are computed over the whole page, which jsdom takes its time for.
vi.setConfig({ testTimeout: 30_000 });

function show(explanation: Explanation | undefined) {
  const view = doubtFrom(splitAdvice(), explanation, plainResultsWords());
  return render(view && <DoubtSection view={view} />);
}

const chart = (name: string) => screen.getByRole('figure', { name });

describe('the section on how sure it is', () => {
  it('says that it is being worked out, and keeps its place and its heading meanwhile', () => {
    const { rerender } = show(undefined);
    const region = screen.getByRole('region', { name: 'How sure, and what it rests on' });
    expect(within(region).getByText('Working out what the answer rests on…')).toBeVisible();
    rerender(
      <DoubtSection
        view={
          doubtFrom(splitAdvice(), splitExplanation(), plainResultsWords()) ?? { kind: 'coming' }
        }
      />,
    );
    expect(region).toBeInTheDocument();
    expect(within(region).queryByText(/^Working out/)).not.toBeInTheDocument();
  });

  it('has the one chart where the other has nothing to say', () => {
    show(splitExplanation({ map: null }));
    expect(screen.getAllByRole('figure')).toEqual([chart('What moves the lead most')]);
  });
});

describe('the tornado on the screen', () => {
  it('has a row for each input with both of its ends, who wins there told in words', () => {
    show(splitExplanation());
    const rows = within(chart('What moves the lead most')).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'question durationMonths7 −$5.80k, virtual first48 +$16.1k',
      'B200 by the hour in a VM$6.10 +$1.20k$3.90 +$15.0k',
      'question jitterTolerance"low" +$6.90k"medium" +$9.20k',
    ]);
  });

  it('names both sides of the line at which nobody leads, and the average lead', () => {
    show(splitExplanation());
    const figure = chart('What moves the lead most');
    expect(within(figure).getByText('← another leads')).toBeVisible();
    expect(within(figure).getByText('split leads →')).toBeVisible();
    expect(within(figure).getByText('average over all futures: $9.20k ahead')).toBeVisible();
  });

  it('shows the same as a table', async () => {
    show(splitExplanation());
    const figure = chart('What moves the lead most');
    await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
    expect(
      within(figure).getByRole('row', {
        name: 'question durationMonths: 7 −$5.80k option gpu-vm.on-demand',
      }),
    ).toBeVisible();
  });
});

describe('the map on the screen', () => {
  it('has a name that tells the case, and labels on both sides of the border', () => {
    show(splitExplanation());
    const map = within(chart('When committing pays')).getByRole('img', {
      name: /^Utilisation against price ratio\. Your case: utilisation 46%, price ratio 0\.58/,
    });
    for (const label of ['committing pays', 'paying by the hour pays', 'break-even', 'your case']) {
      expect(within(map).getByText(label)).toBeInTheDocument();
    }
  });

  it('tells the families of the cloud apart in words', () => {
    show(splitExplanation());
    const legend = within(chart('When committing pays')).getAllByRole('listitem');
    expect(legend.map(({ textContent }) => textContent)).toEqual([
      'Bare metal first',
      'Virtual first',
      'Split first',
    ]);
  });

  it('shows the same as a table', async () => {
    show(splitExplanation());
    const figure = chart('When committing pays');
    await userEvent.click(within(figure).getByRole('button', { name: 'Show as table' }));
    expect(within(figure).getByRole('row', { name: 'Utilisation, your case 46%' })).toBeVisible();
    expect(within(figure).queryByRole('img')).not.toBeInTheDocument();
  });
});
