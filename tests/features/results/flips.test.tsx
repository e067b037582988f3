import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Explanation, FigureFlip, Flip } from '@/engine/explanation';
import { FlipsSection } from '@/features/results/FlipsSection';
import { type FlipsView, flipsFrom, type FlipView } from '@/features/results/flips';
import type { AnswerId } from '@/questions/answers';
import { nothingFitsAdvice, splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const viewOf = (over: Partial<Explanation> = {}): FlipsView | undefined =>
  flipsFrom(splitAdvice(), splitExplanation(over), plainResultsWords());

const known = (over: Partial<Explanation> = {}) => {
  const view = viewOf(over);
  if (view?.kind !== 'known') {
    throw new Error('The flips of an explanation are known.');
  }
  return view;
};

const SHORTER: Flip = {
  answer: 'durationMonths',
  from: undefined,
  to: 4,
  winner: 'gpu-vm.on-demand',
  family: 'virtual',
  changes: 'family',
  costDifferenceUsd: 0,
  distance: 1.79,
};

const SOFTER: Flip = {
  answer: 'isolation',
  from: 'hardware',
  to: 'soft',
  winner: 'split.owned',
  family: 'split',
  changes: 'option',
  costDifferenceUsd: -2000,
  distance: 0.25,
};

const CHEAPER: FigureFlip = {
  figure: 'gpu-vm.on-demand.rate.b200',
  from: 4.99,
  to: 4.0317,
  withinRange: true,
  winner: 'gpu-vm.on-demand',
  family: 'virtual',
  changes: 'family',
  costDifferenceUsd: 500,
  distance: 0.213,
};

const titleOf = ({ words }: FlipView): string => `${words.lead} ${words.value}`;

describe('what would change the answer', () => {
  it('says each change, what was said, how far that is, the new winner and its cost', () => {
    const [load, budget] = known().flips;
    expect(load).toMatchObject({
      words: { lead: 'Average load below', value: '6.2 GPUs' },
      // √(9 × 13) = 10.8; 1 − 6.2 ÷ 10.8 = 0.43
      said: 'You said {"low":9,"high":13}; this is 43% less than its middle.',
      winner: {
        name: 'option gpu-vm.on-demand',
        family: 'virtual',
        familyName: 'virtual',
        cost: 'costs $14.3k a month less',
      },
      place: 'shown',
    });
    expect(budget).toMatchObject({
      words: { lead: 'p99 budget looser than', value: '24 ms' },
      said: 'You said 8; this is 3 times as much.',
      winner: { cost: 'costs $18.8k a month more' },
    });
  });

  it('sees a change of an open answer from what was taken for it', () => {
    expect(known({ flips: [SHORTER] }).flips[0]).toMatchObject({
      words: { lead: 'Needed for less than', value: '4 months' },
      said: 'You left it open; we take durationMonths range.',
      winner: { cost: 'costs the same' },
    });
  });

  it('has the nearest first, answers before figures', () => {
    const { flips } = splitExplanation();
    const view = known({ flips: flips.toReversed(), figureFlips: [CHEAPER] });
    expect(view.flips.map(titleOf)).toEqual([
      'Average load below 6.2 GPUs',
      'p99 budget looser than 24 ms',
      'B200 by the hour in a VM: below $4.03 per GPU-hour',
    ]);
  });

  it('says of a figure what we take, what the sources say, and whether it is beyond them', () => {
    const [beyond] = known({ flips: [] }).flips;
    // The visitor's own $4.50 stands in the scenario.
    expect(beyond).toMatchObject({
      words: { lead: 'B200 by the hour in a VM: above', value: '$7.10 per GPU-hour' },
      taken: 'You take $4.50 per GPU-hour',
      sources: {
        href: '#/evidence?figure=gpu-vm.on-demand.rate.b200',
        text: 'our sources say $3.75 to $6.25',
      },
      beyond: true,
    });
    expect(known({ flips: [], figureFlips: [CHEAPER] }).flips[0]).toMatchObject({ beyond: false });
  });

  it('shows a change within the family after the others, and folds many of them', () => {
    const few = known({ flips: [SOFTER, SHORTER], figureFlips: [] });
    expect(few.flips.map(({ winner, place }) => [winner.familyName, place])).toEqual([
      ['virtual', 'shown'],
      ['still split', 'shown'],
    ]);
    const many = known({ flips: [SHORTER, SOFTER, SOFTER, SOFTER, SOFTER], figureFlips: [] });
    expect(many.flips.map(({ place }) => place)).toEqual([
      'shown',
      'within',
      'within',
      'within',
      'within',
    ]);
  });

  it('folds what is further away than the four nearest answers', () => {
    const flips = Array.from({ length: 6 }, (_, index) => ({ ...SHORTER, distance: index / 10 }));
    const places = known({ flips, figureFlips: [] }).flips.map(({ place }) => place);
    expect(places).toEqual(['shown', 'shown', 'shown', 'shown', 'further', 'further']);
  });

  it('never shows a number more than ten times off before it is asked for', () => {
    // ln 9 = 2.20, ln 11 = 2.40; ten times is ln 10 = 2.30
    const flips = [
      { ...SHORTER, distance: 2.2 },
      { ...SHORTER, distance: 2.4 },
    ];
    const figures = [{ ...CHEAPER, distance: 2.4 }];
    const places = known({ flips, figureFlips: figures }).flips.map(({ place }) => place);
    expect(places).toEqual(['shown', 'further', 'further']);
  });

  it('has figures within what our sources say before nearer ones beyond', () => {
    const beyond = { ...CHEAPER, to: 4.5, withinRange: false, distance: 0.1 };
    const view = known({ flips: [], figureFlips: [beyond, CHEAPER] });
    expect(view.flips.map((flip) => flip.kind === 'figure' && flip.beyond)).toEqual([false, true]);
  });

  it('says plainly that nothing does', () => {
    expect(known({ flips: [], figureFlips: [] }).nothing).toBe(
      'No single answer and no single figure, moved as far as it can go, changes this answer.',
    );
    expect(known({ flips: [SOFTER], figureFlips: [] }).nothing).toMatch(/leads to another family/);
    expect(known().nothing).toBeUndefined();
  });

  it('names two answers that do it only together', () => {
    const { changes, distance, ...winner } = SHORTER;
    const view = known({
      flips: [],
      figureFlips: [],
      flipPairs: [
        {
          answers: [
            { answer: 'latencyP99Ms', from: 8, to: 20 },
            { answer: 'isolation', from: 'hardware', to: 'soft' },
          ],
          winner: winner.winner,
          family: winner.family,
          costDifferenceUsd: -300,
          changes,
          distance,
        },
      ],
    });
    expect(view.pairs[0]?.changes.map(({ words }) => `${words.lead} ${words.value}`)).toEqual([
      'p99 budget looser than 20 ms',
      'Isolation: By software',
    ]);
    expect(view.pairs[0]?.winner.cost).toBe('costs $300 a month less');
  });

  it('is on its way until it is worked out, and no matter where nothing fits', () => {
    const words = plainResultsWords();
    expect(flipsFrom(splitAdvice(), undefined, words)).toEqual({ kind: 'coming' });
    expect(flipsFrom(nothingFitsAdvice(), undefined, words)).toBeUndefined();
    const none = splitExplanation({ flips: [], figureFlips: [] });
    expect(flipsFrom(nothingFitsAdvice(), none, words)).toBeUndefined();
  });
});

function show(view: FlipsView) {
  const onTry = vi.fn<(answer: AnswerId, to: unknown) => void>();
  const section = (shown: FlipsView) => (
    <FlipsSection
      view={shown}
      sentence="Rent GPU VMs by the hour."
      control={(id, before) => <input aria-label={`control of ${id}, ${String(before)} before`} />}
      onTry={onTry}
    />
  );
  const { rerender } = render(section(view));
  return { onTry, update: (next: FlipsView) => rerender(section(next)) };
}

describe('what would change the answer, on screen', () => {
  it('names the family in words beside its colour, and the option', () => {
    show(known());
    const [first] = within(
      screen.getByRole('region', { name: 'What would change this answer' }),
    ).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'Average load below 6.2 GPUs' +
        'You said {"low":9,"high":13}; this is 43% less than its middle.' +
        '→ virtualoption gpu-vm.on-demandcosts $14.3k a month less',
    );
  });

  it('lets a change be tried where it stands, and tells what came of it', async () => {
    const { onTry } = show(known());
    await userEvent.click(
      screen.getByRole('button', { name: 'Try it: Average load below 6.2 GPUs' }),
    );
    expect(onTry.mock.calls).toEqual([['meanGpus', 6.2]]);
    expect(screen.getByLabelText(/^control of meanGpus, .+ before$/)).toBeVisible();
    expect(screen.getByText('Rent GPU VMs by the hour.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Done: Average load/ }));
    expect(onTry).toHaveBeenCalledOnce();
  });

  it('keeps a change in its place while it is being tried', async () => {
    const { update } = show(known());
    await userEvent.click(screen.getByRole('button', { name: /^Try it: Average load/ }));
    const control = screen.getByLabelText(/^control of meanGpus/);
    update(known({ flips: [SHORTER] }));
    expect(control).toBeInTheDocument();
    expect(screen.getAllByText(/no longer changes the answer/)[0]).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Done: Average load/ }));
    expect(control).not.toBeInTheDocument();
    expect(screen.getByText(/Needed for less than/)).toBeVisible();
  });

  it('keeps changes within the family behind a disclosure when there are many', async () => {
    const flips = [
      SHORTER,
      ...['soft', 'none', 'physical', 'confidential'].map((to) => ({ ...SOFTER, to })),
    ];
    show(known({ flips }));
    const summary = screen.getByText('4 changes to another option of the same family');
    expect(screen.getByText('By software')).not.toBeVisible();
    await userEvent.click(summary);
    expect(screen.getByText('By software')).toBeVisible();
  });

  it('marks a figure that would have to be beyond all sources', () => {
    show(known());
    expect(screen.getByText('beyond our sources')).toBeVisible();
  });
});
