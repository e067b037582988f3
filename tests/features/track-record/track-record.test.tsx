import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TrackRecordPage } from '@/features/track-record/TrackRecordPage';
import {
  type Rates,
  type TrackedCase,
  type TrackRecord,
  trackRecordView,
} from '@/features/track-record/track-record-view-model';

const HIT: TrackedCase = {
  id: 'large-training',
  title: 'A 70B model on 4,088 GPUs',
  organisation: 'A lab',
  year: 2024,
  sourceTitle: 'Scripts and notes',
  sourceUrl: 'https://example.org/notes',
  seed: false,
  decided: { family: 'bare-metal', access: 'bare-metal', sourcing: 'reserved' },
  alsoAcceptable: [],
  advised: {
    family: 'bare-metal',
    kind: 'clear',
    option: 'bare-metal.reserved',
    topAccesses: ['bare-metal', 'gpu-vm'],
    sourcing: 'reserved',
  },
  scores: { family: 1, access: 1, sourcing: null },
};

const MISS: TrackedCase = {
  ...HIT,
  id: 'split-missed',
  title: 'Own base, cloud for the rest',
  organisation: 'A maker',
  year: null,
  decided: { family: 'split', access: 'split', sourcing: 'owned' },
  alsoAcceptable: ['bare-metal'],
  advised: {
    family: 'virtual',
    kind: 'toss-up',
    option: 'gpu-vm.on-demand',
    topAccesses: ['gpu-vm', 'mig-slice'],
    sourcing: 'on-demand',
  },
  scores: { family: 0.5, access: 0, sourcing: 0 },
};

const RATES: Rates = {
  family: { right: 1.5, of: 2 },
  access: { right: 1, of: 2 },
  sourcing: { right: 0, of: 1 },
  balanced: { right: 0.75, of: 1 },
  alwaysVirtual: { right: 0, of: 2 },
  ruleOfThumb: { right: 1, of: 2 },
};

const RECORD: TrackRecord = {
  cases: [HIT, MISS, { ...HIT, id: 'seed-1', title: 'Bare metal is always faster', seed: true }],
  summary: { ...RATES, withoutOutcome: { ...RATES, family: { right: 1, of: 2 } } },
};

describe('the track record', () => {
  const view = trackRecordView(RECORD);

  it('counts published cases, and keeps statements of articles apart', () => {
    expect(view.heading).toBe('2 published decisions, and what we would have said');
    expect(view.seeds.map(({ title }) => title)).toEqual(['Bare metal is always faster']);
  });

  it('sums up beside both baselines, with and without what the purchase gives away', () => {
    // 1.5 ÷ 2 = 75 %; without the outcome 1 ÷ 2 = 50 %
    expect(view.summary[0]).toMatchObject({
      all: { percent: '75%', count: '1.5 of 2' },
      withoutOutcome: { percent: '50%', count: '1 of 2' },
    });
    expect(view.summary.map(({ id }) => id)).toContain('ruleOfThumb');
    expect(view.summary.map(({ id }) => id)).toContain('alwaysVirtual');
  });

  it('shows a rate that is a mean of shares without a count', () => {
    expect(view.summary.find(({ id }) => id === 'balanced')?.all).toEqual({
      percent: '75%',
      count: undefined,
    });
  });

  it('says of each case what was decided, what we say, and whether they agree', () => {
    expect(view.published.map(({ family }) => family)).toEqual([
      { decided: 'Bare metal', advised: 'Bare metal', standing: 'right', standingWords: 'right' },
      {
        decided: 'Split; bare metal would do',
        advised: 'Virtual, too close to call',
        standing: 'half',
        standingWords: 'half right',
      },
    ]);
    expect(view.published[0]?.sourcing.standingWords).toBe('not scored');
    expect(view.published[1]?.access).toMatchObject({
      advised: 'whole GPUs in a VM, then hardware slice',
      standingWords: 'wrong',
    });
  });

  it('leaves a year out where the source gives none', () => {
    expect(view.published.map(({ who }) => who)).toEqual(['A lab, 2024', 'A maker']);
  });

  it('names an access once, where the first two options share it', () => {
    const twice = {
      ...HIT,
      advised: { ...HIT.advised, topAccesses: ['gpu-vm', 'gpu-vm'] },
    } satisfies TrackedCase;
    const { published } = trackRecordView({ ...RECORD, cases: [twice] });
    expect(published[0]?.access.advised).toBe('whole GPUs in a VM');
  });
});

describe('the track-record screen', () => {
  it('shows misses as plainly as hits, with their source', () => {
    render(<TrackRecordPage view={trackRecordView(RECORD)} />);
    const table = screen.getByRole('table', { name: 'Published decisions' });
    const row = within(table).getByRole('row', { name: /Own base, cloud for the rest/ });
    expect(within(row).getAllByText('wrong')).toHaveLength(2);
    expect(within(row).getByRole('link', { name: 'Scripts and notes' })).toHaveAttribute(
      'href',
      'https://example.org/notes',
    );
  });
});
