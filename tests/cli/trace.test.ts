import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Account } from '@/engine/account/account';
import type { Advice } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';
import { relativeError } from '~/support/relative-error';
import { ran } from '~/support/terminal';

const HELIOS = readFileSync(
  new URL('../fixtures/traces/helios2020_vchbv_demand_gpus.csv', import.meta.url),
  'utf8',
);
const REQUESTS = readFileSync(
  new URL('../fixtures/traces/servegen2025_m_large_rps.csv', import.meta.url),
  'utf8',
);

const scenario = (answers: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    version: 1,
    answers: { workloadKind: 'mixed-ml-platform', gpuModel: 'b200', gpusPerJob: 1, ...answers },
  });

const SAID = scenario({ meanGpus: 3, peakGpus: 4, hoursPerWeek: 40, demandPattern: 'steady' });

/** What is advised where a file stands for demand. */
async function advisedOn(trace: string): Promise<Advice & Explanation & Account> {
  const args = ['a.json', '--trace', 'b.csv', '--format', 'json'];
  const { status, out } = await ran(args, { 'a.json': SAID, 'b.csv': trace });
  expect(status).toBe(0);
  return JSON.parse(out) as Advice & Explanation & Account;
}

describe('advise with a utilisation file', () => {
  it('takes demand from it, in place of what was answered', async () => {
    const { scenario: used, demand } = await advisedOn(HELIOS);
    expect(used.answers).toEqual({
      workloadKind: 'mixed-ml-platform',
      gpuModel: 'b200',
      gpusPerJob: 1,
      meanGpus: 26.9,
      peakGpus: 74.9,
      hoursPerWeek: 168,
    });
    // The statistics of the series, as its vector has them.
    expect(demand).toMatchObject({
      shape: 'measured',
      format: 'csv',
      series: 1,
      days: 31,
      gaps: 0,
      mean: expect.closeTo(26.8787, 4),
      p99: expect.closeTo(74.9045, 4),
      cv: expect.closeTo(0.7682, 4),
      warnings: [],
    });
  });

  it('makes the split of it that the commitment question makes', async () => {
    const { split, demand } = await advisedOn(HELIOS);
    const ratio = String(split?.priceRatio);
    const commit = await ran(['commit', '--trace', 'b.csv', '--ratio', ratio], { 'b.csv': HELIOS });
    const { nodes, busyShareOfNode } = JSON.parse(commit.out) as {
      readonly nodes: number;
      readonly busyShareOfNode: readonly number[];
    };
    expect(split?.baseGpus).toBe(8 * nodes);
    // What was measured around the clock has all hours of a month, 730, and not 52 weeks of 168.
    const shown = split?.busyShareOfNode.slice(0, 5) ?? [];
    expect(shown).toEqual(busyShareOfNode.slice(0, 5).map((share) => expect.closeTo(share, 2)));
    expect(demand.hoursPerWeek).toBe(168);
    expect(demand.usefulGpuHoursPerMonth).toBeCloseTo(730 * (demand.meanGpus ?? 0), 6);
  });

  it('tells terms, waits and halves of it beside the split', async () => {
    const { splitEconomics, split } = await advisedOn(HELIOS);
    expect(splitEconomics?.today.gpus).toBe(split?.baseGpus);
    expect(splitEconomics?.measured?.terms.map(({ label }) => label)).toEqual([
      '1 h',
      '4 h',
      '24 h',
    ]);
    // As its vector has it: an hour of delay leaves 8.2% unmet where all runs by the hour.
    expect(splitEconomics?.measured?.delays[0]?.allBurst.withoutHeadroom).toBeCloseTo(0.0822, 4);
    const files = { 'a.json': SAID, 'b.csv': HELIOS };
    const { out } = await ran(['a.json', '--trace', 'b.csv', '--format', 'markdown'], files);
    expect(out).toContain('## The split on the measured series');
    expect(out).toContain('series of one day up to 196%');
  });

  it('assumes nothing of what was measured, and offers none of it to change', async () => {
    const { assumed, flips, open } = await advisedOn(HELIOS);
    const told = [...assumed, ...flips, ...open].map(({ answer }) => answer);
    expect(told).not.toContain('demandPattern');
    expect(assumed.map(({ answer }) => answer)).not.toContain('meanGpus');
  });

  it('takes mean and peak of a short file as ranges, which widens what is said of cost', async () => {
    const [head = '', ...rows] = HELIOS.trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    const values = rows.slice(0, 5 * 24).map((row) => row.split(',')[1]);
    const fileOf = (days: number) => {
      const hours = Array.from({ length: days * 24 }, (_, hour) => hour);
      const lines = hours.map(
        (hour) => `${1_700_000_000 + 3600 * hour},${values[hour % values.length]}`,
      );
      return [head, ...lines].join('\n');
    };
    const short = await advisedOn(fileOf(5));
    const long = await advisedOn(fileOf(30));
    const { mean = 0, p99 = 0 } = short.demand;
    expect(short.demand.mean).toBeCloseTo(long.demand.mean ?? 0, 9);
    const { meanGpus, peakGpus } = short.scenario.answers;
    // Five days: 1.6 times lower and higher, rounded as one would type it.
    expect(meanGpus).toEqual({
      low: Number((mean / 1.6).toPrecision(3)),
      high: Number((mean * 1.6).toPrecision(3)),
    });
    expect(peakGpus).toMatchObject({ high: Number((p99 * 1.6).toPrecision(3)) });
    expect(long.scenario.answers.meanGpus).toBe(Number(mean.toPrecision(3)));
    const costOf = ({ options }: Advice) =>
      options.find(({ id }) => id === 'gpu-vm.on-demand')?.consequences.cost;
    const [wide, narrow] = [costOf(short), costOf(long)];
    // The ends are typed with three digits, so their middle is the average to a thousandth or two.
    expect(relativeError(wide?.likely ?? 0, narrow?.likely ?? 1)).toBeLessThan(0.003);
    expect(wide?.low).toBeLessThan(0.9 * (narrow?.low ?? 0));
    expect(wide?.high).toBeGreaterThan(1.1 * (narrow?.high ?? 0));
    expect(short.demand.warnings?.join(' ')).toContain('are taken as ranges');
  });

  it('says in words what was read', async () => {
    const files = { 'a.json': SAID, 'b.csv': HELIOS };
    const { out } = await ran(['a.json', '--trace', 'b.csv', '--brief'], files);
    expect(out).toContain('Read as csv: 31 days in steps of 60 min, 0 of them without data.');
    expect(out).toContain('GPUs: 26.9 on average, 74.9 at the 99th percentile, 122 at most');
  });

  it('stands for the demand of every line of a stream, and refuses what contradicts it', async () => {
    const lines = `${SAID}\n${scenario({ gpusPerJob: 512 })}\n`;
    const files = { 'a.ndjson': lines, 'b.csv': HELIOS };
    const { status, out } = await ran(['a.ndjson', '--trace', 'b.csv', '--brief'], files);
    const [first, second] = out.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(JSON.parse(first ?? '')).toMatchObject({ scenario: { answers: { meanGpus: 26.9 } } });
    expect(JSON.parse(second ?? '')).toMatchObject({
      error: { line: 2, path: 'answers.gpusPerJob' },
    });
  });

  it.each([
    ['requests are no GPUs', REQUESTS, 'The file counts requests/s, and demand is in GPUs'],
    ['nothing was ever busy', 'time,gpus\n0,0\n3600,0\n7200,0\n', 'Nothing was ever busy'],
    ['no file of that kind', SAID, 'found a scenario of this advisor'],
  ])('refuses in one sentence where %s', async (_, trace, sentence) => {
    const files = { 'a.json': SAID, 'b.csv': trace };
    const { status, out, complaints } = await ran(['a.json', '--trace', 'b.csv'], files);
    expect([status, out]).toEqual([2, '']);
    expect(complaints).toContain(sentence);
  });
});
