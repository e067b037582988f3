import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { dataset } from '@/dataset/dataset';
import { EvidencePage } from '@/features/evidence/EvidencePage';
import { placeFrom } from '@/features/evidence/evidence-place';
import { type EvidenceFilter, evidenceView } from '@/features/evidence/evidence-view-model';
import { scaleOf } from '@/lib/shared-scale';

const ALL: EvidenceFilter = { text: '', basis: 'all' };
const at = (query: string | undefined, filter = ALL) =>
  evidenceView(dataset, placeFrom(query), filter);

describe('an address of the evidence', () => {
  it.each([
    [undefined, { kind: 'subject', subject: 'throughput' }],
    ['subject=latency', { kind: 'subject', subject: 'latency' }],
    ['subject=astrology', { kind: 'subject', subject: 'throughput' }],
    ['show=claims', { kind: 'collection', collection: 'claims' }],
    ['row=SEC-12', { kind: 'row', row: 'SEC-12' }],
    [
      'figure=gpu-vm.tail&figure=rented.adder',
      { kind: 'figures', ids: ['gpu-vm.tail', 'rented.adder'] },
    ],
  ])('%s leads to its place', (query, place) => {
    expect(placeFrom(query)).toEqual(place);
  });
});

describe('the evidence', () => {
  it('counts every figure under exactly one subject', () => {
    const counts = at(undefined).subjects.map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Object.keys(dataset.figures).length);
  });

  it('shows only the figures behind a number', () => {
    const view = at('figure=gpu-vm.tail&figure=rented.adder');
    expect(view.title).toBe('Behind this number');
    expect(view.figures.map(({ id }) => id).toSorted()).toEqual(['gpu-vm.tail', 'rented.adder']);
  });

  it('shows a fact with the figures that come from it, and says when there is no such row', () => {
    const row = Object.keys(dataset.facts)[0] ?? '';
    expect(at(`row=${row}`).row?.row).toBe(row);
    expect(at('row=NONE-1').lede).toBe('No row of this edition has this name.');
  });

  it('keeps every mark on its line', () => {
    for (const { href } of at(undefined).subjects) {
      for (const { marks } of at(href.split('?')[1]).figures) {
        expect(marks.low).toBeGreaterThanOrEqual(0);
        expect(marks.low).toBeLessThanOrEqual(marks.likely);
        expect(marks.likely).toBeLessThanOrEqual(marks.high);
        expect(marks.high).toBeLessThanOrEqual(1);
      }
    }
  });

  it('filters by grade', () => {
    const view = at('subject=prices', { text: '', basis: 'judgement' });
    expect(new Set(view.figures.map(({ basis }) => basis))).toEqual(new Set(['judgement']));
  });

  it('finds figures by name in every subject, whichever is open', () => {
    const view = at('subject=latency', { text: 'rented.adder', basis: 'all' });
    expect(view.figures.map(({ id }) => id)).toContain('rented.adder');
    expect(view.found).toMatch(/^\d+ found for “rented\.adder”, in all subjects\.$/);
  });

  it('says so when nothing is found', () => {
    expect(at(undefined, { text: 'zeppelin', basis: 'all' }).found).toBe(
      'Nothing found for “zeppelin”. Try a card, an option or a publisher.',
    );
  });

  it('lists each claim with a verdict in words, and the profiles of each card', () => {
    expect(at('show=claims').claims).toHaveLength(Object.keys(dataset.claims).length);
    const listed = at('show=profiles').cards.flatMap(({ profiles }) => profiles);
    expect(listed).toHaveLength(dataset.profiles.length);
  });
});

describe('the line that figures of one unit share', () => {
  it('is straight where they are near each other, with a little room at the ends', () => {
    // 1 to 3: the middle, 2, is half-way; the ends keep 4 % of the line free
    const scale = scaleOf([
      { low: 1, high: 2 },
      { low: 2, high: 3 },
    ]);
    expect(scale(1)).toBeCloseTo(0.04);
    expect(scale(2)).toBeCloseTo(0.5);
    expect(scale(3)).toBeCloseTo(0.96);
  });

  it('is logarithmic where they are far apart', () => {
    // 1 to 10,000 is more than fiftyfold: 100 is half-way
    expect(scaleOf([{ low: 1, high: 10_000 }])(100)).toBeCloseTo(0.5);
  });
});

describe('the evidence screen', () => {
  function Screen({ query }: { readonly query: string }) {
    const [filter, setFilter] = useState(ALL);
    return <EvidencePage view={at(query, filter)} filter={filter} onFilter={setFilter} />;
  }

  it('marks the subject that is open', () => {
    render(<Screen query="subject=throughput" />);
    const nav = screen.getByRole('navigation', { name: 'Evidence' });
    expect(within(nav).getByRole('link', { current: 'page' })).toHaveTextContent('Throughput');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Throughput');
  });

  it('searches as one types', async () => {
    render(<Screen query="subject=throughput" />);
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find a figure or a source' }),
      'zeppelin',
    );
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found');
  });

  it('gives the grade of a figure in words', () => {
    render(<Screen query="figure=gpu-vm.owned.throughput" />);
    const [figure] = within(screen.getByRole('list', { name: 'Figures' })).getAllByRole('listitem');
    expect(figure).toHaveTextContent('measured');
  });
});
