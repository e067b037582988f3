import { describe, expect, it } from 'vitest';
import { fitView } from '@/features/fit/fit-view-model';
import { packingView } from '@/features/fit/packing-view';
import { fittingText, startOf } from '@/features/fit/tools-view';
import { sliceFit } from '~/support/fit-fixture';

function there(fit = sliceFit) {
  const view = fitView(fit);
  if (view.kind === 'coming') {
    throw new Error('the account is there');
  }
  return view;
}

describe('memory and fit on the page', () => {
  it('waits for the account', () => {
    expect(fitView(undefined)).toEqual({ kind: 'coming' });
  });

  it('says what a job needs, and what is not answered', () => {
    expect(there().lede).toBe(
      '9 users have a place at once, each of 0.25 GPUs. Each needs 18 GB of memory. A GPU has 100 GB; a host has 8 GPUs.',
    );
    const open = { ...sliceFit, jobsFrom: 'peak', job: { gpus: 1, memoryGb: null } } as const;
    expect(there(open).lede).toMatch(
      /^9 jobs run at the busiest, each of 1 GPU\. How much memory a job needs is not answered/,
    );
  });

  it('shows each way with what it leaves and loses, the recommended one marked', () => {
    const [whole, slices, turns] = there().rows;
    expect(slices).toMatchObject({ name: 'Hardware slices (MIG)', chosen: true, refused: null });
    expect(slices?.cells).toEqual([
      '1g.20gb',
      '4',
      '32',
      '3',
      '1',
      '2 GB',
      '20 GB, 43% of the compute',
      '4',
      '9',
    ]);
    expect(whole?.chosen).toBe(false);
    expect(turns?.refused).toMatch(/^One job at a time/);
  });

  it('says what decides the size of the slice, and that only places are counted', () => {
    expect(there().notes[0]).toMatch(/^Memory decides/);
    expect(there().notes.at(-1)).toMatch(/^Places only/);
  });

  it('says in words how many GPUs a large job is on', () => {
    const large = {
      ...sliceFit,
      packing: null,
      ways: sliceFit.ways.map((way) => ({ ...way, jobsPerGpu: 1 / 16, jobsPerHost: 0.5 })),
    };
    expect(there(large).rows[0]?.cells.slice(1, 3)).toEqual(['one on 16 GPUs', 'one on 2 hosts']);
    expect(there(large).packing).toBeUndefined();
    expect(there(large).notes.join(' ')).toContain('No picture: no slice of the card');
    const whole = { ...large, job: { gpus: 16, memoryGb: null } };
    expect(there(whole).notes.join(' ')).toContain('No picture: a job has whole GPUs');
  });

  it('says that the picture is of slices where turns have no place to picture', () => {
    expect(there().notes.join(' ')).not.toContain('picture');
    expect(there({ ...sliceFit, chosen: 'time-slice' }).notes.join(' ')).toContain(
      'The picture shows the hardware slices instead.',
    );
  });
});

describe('the picture of a packing', () => {
  const plan = sliceFit.packing;
  if (plan === null) {
    throw new Error('the fixture is packed');
  }
  const view = packingView(plan, 'Where they stand');

  it('has one row for GPUs that are alike, and names what is on them', () => {
    expect(view.rows.map(({ name }) => name)).toEqual([
      'GPUs 1 to 2: 4 × 1g.20gb',
      'GPU 3: 1g.20gb',
    ]);
    expect(view.rows.map(({ note }) => note)).toEqual([
      'Left over: 20 GB and 43% of the compute. No further slice fits beside.',
      'Left over: 80 GB and 86% of the compute. 3g.40gb still fits beside.',
    ]);
    expect(view.rows[0]?.blocks.map(({ letter, start }) => [letter, start])).toEqual([
      ['A', 0],
      ['A', 2],
      ['A', 4],
      ['A', 6],
    ]);
  });

  it('says how many, whether fewer can do, and what a loss takes away', () => {
    expect(view.subtitle).toBe(
      '9 instances on 3 GPUs in 1 host: no fewer can do. One lost GPU takes away up to 4, one lost host up to 9.',
    );
    expect(packingView({ ...plan, atLeast: 2 }, '').subtitle).toContain(
      'at least 2 are needed; whether fewer than 3 can do was not found out',
    );
  });

  it('says the same in its table', () => {
    expect(view.table.rows).toEqual([
      ['GPUs 1 to 2', '2', '4 × 1g.20gb', '20 GB', '43%', 'nothing'],
      ['GPU 3', '1', '1g.20gb', '80 GB', '86%', '3g.40gb'],
    ]);
    expect(view.table.rows.every((row) => row.length === view.table.columns.length)).toBe(true);
  });

  it('draws many turns as one block', () => {
    const placed = Array.from({ length: 20 }, (_, start) => ({
      profile: '4C',
      memoryGb: 4,
      start,
      slots: 1,
    }));
    const group = { gpus: 1, placed, freeSlots: 4, freeCompute: 0, freeMemoryGb: 16, room: '4C' };
    const [row] = packingView({ ...plan, slots: 24, packed: [group] }, '').rows;
    expect(row).toMatchObject({
      slots: 24,
      blocks: [{ letter: '20 × A', name: '20 × 4C', start: 0, slots: 20 }],
      note: 'Left over: 16 GB. 4C still fits beside.',
    });
  });
});

describe('the tools', () => {
  const profile = {
    id: '1g.45gb',
    card: 'b200',
    mode: 'mig',
    memoryGb: 45,
    computeShare: 1 / 7,
    perGpu: 4,
    source: 'by hand',
    locator: 'by hand',
  } as const;

  it('say which slice holds so much, or how many GPUs it takes', () => {
    expect(fittingText(23.4, { gpuMemoryGb: 180 }, profile)).toContain(
      '1g.45gb is the smallest slice that holds it, with 21.6 GB to spare; 4 fit on one GPU',
    );
    expect(fittingText(170, { gpuMemoryGb: 180 }, undefined)).toContain('a whole GPU of 180 GB');
    expect(fittingText(361, { gpuMemoryGb: 180 }, undefined)).toContain('3 GPUs');
  });

  it('begin with the jobs of the visitor, or with nothing', () => {
    expect(startOf(sliceFit)).toEqual({ mode: 'mig', wanted: { '1g.20gb': 9 } });
    expect(startOf({ packing: null, jobs: 3 })).toEqual({ mode: 'mig', wanted: {} });
  });
});
