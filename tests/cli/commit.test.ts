import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import newsvendor from '~/fixtures/vectors/newsvendor.json';
import traceStats from '~/fixtures/vectors/trace_stats.json';
import { grafanaTable } from '~/support/monitor-answers';
import { relativeError } from '~/support/relative-error';
import { ran } from '~/support/terminal';
import { utilisationFile } from '~/support/utilisation';

const NEWSVENDOR_TOLERANCE = 1e-9; // relative, as the files say
const STATISTICS_TOLERANCE = 1e-6;

const traceFile = (name: string) =>
  readFileSync(new URL(`../fixtures/traces/${name}.csv`, import.meta.url), 'utf8');

type Answer = Readonly<
  Record<
    'rows' | 'stepSeconds' | 'mean' | 'max' | 'base' | 'baseCost' | 'nodes' | 'nodesCost',
    number
  >
> & { readonly allBurstCost: number; readonly busyShareOfNode: readonly number[] };

/** What commit prints on a file, with what else was asked. */
async function answerOn(text: string, ...args: readonly (string | number)[]): Promise<Answer> {
  const { status, out } = await ran(['commit', '--trace', 'a', ...args.map(String)], { a: text });
  expect(status).toBe(0);
  return JSON.parse(out) as Answer;
}

/** A plain file with a row for each hour. */
const hourly = (demand: readonly number[]) =>
  ['offset_s,value', ...demand.map((gpus, hour) => `${3600 * hour},${gpus}`)].join('\n');

describe('commit', () => {
  it.each(newsvendor.small)(
    'matches the vector of demand $inputs.demand at $inputs.committed_price against $inputs.burst_price',
    async ({ inputs, outputs }) => {
      const { committed_price: committed, burst_price: burst } = inputs;
      for (const whole of outputs.whole_nodes) {
        const ratio = committed / burst;
        const text = hourly(inputs.demand);
        const found = await answerOn(text, '--ratio', ratio, '--node-gpus', whole.node_size);
        expect(found).toMatchObject({ base: outputs.base_continuous, nodes: whole.nodes });
        const pairs = [
          [found.baseCost * burst, outputs.cost_per_hour],
          [found.nodesCost * burst, whole.cost_per_hour],
          [found.allBurstCost * burst, outputs.all_burst],
          ...whole.marginal_node_utilization.map(
            (share, index) => [found.busyShareOfNode[index] ?? 0, share] as const,
          ),
        ] as const;
        for (const [actual, wanted] of pairs) {
          expect(relativeError(actual, wanted)).toBeLessThanOrEqual(NEWSVENDOR_TOLERANCE);
        }
        expect(found.busyShareOfNode).toHaveLength(
          Math.ceil(Math.max(...inputs.demand) / whole.node_size),
        );
      }
    },
  );

  it.each(newsvendor.traces_with_hold)(
    'matches the vector of $inputs.trace held for $inputs.hold_steps steps at ratio $inputs.price_ratio',
    async ({ inputs, outputs }) => {
      const { price_ratio: ratio, hold_steps: term, node_size: nodeGpus } = inputs;
      const terms = ['--ratio', ratio, '--min-term-steps', term, '--node-gpus', nodeGpus];
      const found = await answerOn(traceFile(inputs.trace), ...terms);
      expect(found).toMatchObject({ nodes: outputs.nodes, stepSeconds: inputs.step_seconds });
      expect(
        relativeError(found.nodesCost, outputs.cost_per_step_in_burst_price),
      ).toBeLessThanOrEqual(NEWSVENDOR_TOLERANCE);
    },
  );

  it.each(Object.entries(traceStats.traces))('matches the vector of %s', async (name, wanted) => {
    for (const { price_ratio: ratio, ...best } of wanted.newsvendor) {
      const found = await answerOn(traceFile(name), '--ratio', ratio);
      expect(found).toMatchObject({ rows: wanted.rows, stepSeconds: wanted.step_seconds });
      // Between these two every base costs the same.
      expect(found.base).toBeGreaterThanOrEqual(best.base * (1 - STATISTICS_TOLERANCE));
      expect(found.base).toBeLessThanOrEqual(best.equal_cost_up_to * (1 + STATISTICS_TOLERANCE));
      expect(
        relativeError(found.baseCost, best.cost_vs_all_burst * wanted.mean),
      ).toBeLessThanOrEqual(STATISTICS_TOLERANCE);
      expect(relativeError(found.allBurstCost, wanted.mean)).toBeLessThanOrEqual(
        STATISTICS_TOLERANCE,
      );
    }
  });

  it('prints the fields of the contract and nothing else, and warns beside them', async () => {
    const args = ['commit', '--trace', '-', '--ratio=0.5'];
    const { status, out, complaints } = await ran(args, { '-': hourly([2, 4]) });
    expect(status).toBe(0);
    // Mean 3, deviation 1. b* = 2: half of all steps are above it, not more. No node of 8 is worth it.
    expect(JSON.parse(out)).toEqual({
      rows: 2,
      stepSeconds: 3600,
      mean: 3,
      p50: 3,
      p95: 3.9,
      p99: 3.98,
      max: 4,
      peakToMean: 4 / 3,
      cv: 1 / 3,
      base: 2,
      baseCost: 2, // 0.5 × 2 + (0 + 2) / 2
      nodes: 0,
      nodesCost: 3,
      allBurstCost: 3,
      busyShareOfNode: [0.375], // (2 + 4) / 2 / 8
    });
    expect(complaints).toContain('fewer than 14');
  });

  it('pays a burst to the end of its term, also over a gap', async () => {
    const text = `${hourly([1, 5, 1])}\n${3600 * 3},\n${3600 * 4},1`;
    // Three steps of term: billed are 1, 5, 5, nothing in the gap, and 1, as the 5 is four steps ago.
    const found = await answerOn(text, '--ratio', 1, '--min-term-steps', 3);
    expect(found).toMatchObject({ rows: 4, base: 0, allBurstCost: 12 / 4 });
    // Four steps of term reach over the gap: 1, 5, 5, gap, 5.
    expect(await answerOn(text, '--ratio', 1, '--min-term-steps', 4)).toMatchObject({
      allBurstCost: 16 / 4,
      baseCost: 8 / 4,
    });
  });

  it('counts busy GPUs, or held ones where that is asked for', async () => {
    const text = utilisationFile('nvidia-smi.csv');
    const busy = await answerOn(text, '--ratio', 0.5);
    const held = await answerOn(text, '--ratio', 0.5, '--measure', 'held');
    expect(busy).toMatchObject({ rows: 3, stepSeconds: 60, max: 0.56 });
    expect(busy.mean).toBeCloseTo((0.56 + 0.45 + 0.5) / 3, 12);
    expect(held).toMatchObject({ rows: 3, mean: 4 / 3, max: 2 });
  });

  describe('on series whose names do not say what they count', () => {
    const hosts = grafanaTable('"Time","node-1","node-2"', ['50,30', '70,50']);

    it('is told whether they are GPUs, or so many GPUs on average', async () => {
      // 50 + 30 and 70 + 50 GPUs; and 8 × 0.5 + 8 × 0.3 and 8 × 0.7 + 8 × 0.5 of them.
      const counted = await answerOn(hosts, '--ratio', 0.5, '--values', 'gpus');
      expect(counted).toMatchObject({ mean: 100, max: 120 });
      const args = ['--values', 'mean-percent', '--gpus-per-unit', '8'] as const;
      const averaged = await answerOn(hosts, '--ratio', 0.5, ...args);
      expect(averaged.mean).toBeCloseTo(8, 12);
      expect(averaged.max).toBeCloseTo(9.6, 12);
    });

    it.each([
      [[], 'found "node-1", which names no single GPU; expected the utilisation of a GPU'],
      [['--values', 'mean-percent'], 'expected to be told how many GPUs each series is the aver'],
      [['--values', 'mean-percent'], 'Say it with --gpus-per-unit 8.'],
      [[], 'Say it with --values percent or share'],
      [
        ['--values', 'gpus', '--gpus-per-unit', '8'],
        'found a series that counts GPUs; expected not',
      ],
      [['--values', 'some'], '--values expects one of percent, share, gpus, mean-percent, mean-s'],
      [['--gpus-per-unit', '0'], '--gpus-per-unit expects a number above 0, such as 8; found 0.'],
    ])('says what is missing or too much: %j', async (args, sentence) => {
      const all = ['commit', '--trace', 'a', '--ratio', '1', ...args];
      const { status, complaints } = await ran(all, { a: hosts });
      expect(status).toBe(2);
      expect(complaints).toContain(sentence);
    });
  });

  it('counts nodes as they stand, or as the GPUs that they have', async () => {
    const nodes = `# unit: nodes\n${hourly([2, 4])}`;
    expect(await answerOn(nodes, '--ratio', 0.5)).toMatchObject({ mean: 3, max: 4 });
    const gpus = await answerOn(nodes, '--ratio', 0.5, '--gpus-per-unit', 8);
    expect(gpus).toMatchObject({ mean: 24, max: 32 });
  });

  it('reads the column that is asked for', async () => {
    const text = 'time,running,queued\n2025-07-05 10:00,2,8\n2025-07-05 11:00,4,9\n';
    expect(await answerOn(text, '--ratio', 0.5, '--column', 'queued')).toMatchObject({ max: 9 });
  });

  it.each([
    [[], 'commit needs --trace'],
    [['--trace', 'a'], 'commit needs --ratio'],
    [['a', '--ratio', '1'], 'commit takes its file after --trace; found a.'],
    [['--trace'], '--trace expects a file, or - for standard input; found nothing.'],
    [['--trace', 'a', '--ratio', '0'], '--ratio expects a number above 0, such as 0.6; found 0.'],
    [['--trace', 'a', '--ratio', '-1'], 'found -1.'],
    [['--trace', 'a', '--ratio', 'half'], 'found half.'],
    [['--trace', 'a', '--ratio', '1', '--node-gpus', '0'], 'a whole number from 1 to 1,000'],
    [['--trace', 'a', '--ratio', '1', '--min-term-steps', '1.5'], 'found 1.5'],
    [['--trace', 'a', '--ratio', '1', '--measure', 'idle'], 'one of busy, held; found idle'],
    [['--trace', 'a', '--ratio', '1', '--draws', '5'], 'There is no flag --draws.'],
    [['--trace', 'a', '--ratio', '1'], 'The file: found nothing; expected a utilisation file'],
    [['--trace', 'b', '--ratio', '1'], 'Line 3: found "x"; expected a number'],
  ])('says in one sentence what is wrong with it: %j', async (args, sentence) => {
    const files = { a: '', b: 'time,value\n2025-07-05 10:00,1\n2025-07-05 11:00,x\n' };
    const { status, out, complaints } = await ran(['commit', ...args], files);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(complaints).toContain(sentence);
    expect(complaints.trimEnd().split('\n')).toHaveLength(1);
  });
});
