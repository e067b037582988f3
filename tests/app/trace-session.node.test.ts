import { describe, expect, it } from 'vitest';
import { createTraceSession } from '@/app/trace-session';
import { demandStatistics } from '@/traces/demand-statistics';
import { demandIn, UTILISATION_FILES, utilisationFile } from '~/support/utilisation';

const ASKED = { column: undefined, measure: 'busy' } as const;

async function reading(text: string) {
  const session = createTraceSession();
  const shares: number[] = [];
  const read = await session.read(new Blob([text]), ASKED, (share) => shares.push(share));
  return { session, shares, read };
}

describe('a file that is looked at', () => {
  it.each(UTILISATION_FILES)('is understood as the command line reads it: %s', async (name) => {
    const text = utilisationFile(name);
    const { read } = await reading(text);
    expect(read.ok && read.value[0]?.statistics).toEqual(demandStatistics(demandIn(text)));
  });

  it('is counted both ways where utilisation is measured', async () => {
    const text = utilisationFile('nvidia-smi.csv');
    const { read } = await reading(text);
    const ways = read.ok ? read.value : [];
    expect(ways.map(({ series }) => series.measure)).toEqual(['busy', 'held']);
    expect(ways[1]?.statistics).toEqual(demandStatistics(demandIn(text, { measure: 'held' })));
  });

  it('has a curve that falls from the largest amount to the least', async () => {
    const { read } = await reading('time,gpus\n0,4\n3600,1\n7200,3\n');
    const curve = read.ok ? (read.value[0]?.curve ?? []) : [];
    expect(curve.at(0)).toEqual({ share: 0, amount: 4 });
    expect(curve.at(-1)).toEqual({ share: 1, amount: 1 });
    const amounts = curve.map(({ amount }) => amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  });

  it('tells how far it is, rising to all of it', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `${1_700_000_000 + 60 * index},2`);
    const { shares } = await reading(`time,gpus\n${rows.join('\n')}\n`);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => a - b));
  });

  it('is taken as it stands, or with so many GPUs for each of what it counts', async () => {
    const { session } = await reading('# unit: nodes\ntime,value\n0,2\n3600,4\n');
    const taken = await session.take(0, 8);
    // 2 and 4 nodes of 8 are 16 and 32 GPUs
    expect(taken.ok && [...taken.value.series.gpus]).toEqual([16, 32]);
    expect(taken.ok && taken.value.told.mean).toBe(24);
  });

  it('is refused as a problem, and then nothing can be taken', async () => {
    const { session, read } = await reading('<html>');
    expect(read).toMatchObject({ ok: false, error: { expected: 'a-known-format' } });
    expect(await session.take(0, 1)).toEqual({ ok: false, error: 'Nothing was read yet.' });
  });
});
