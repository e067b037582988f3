import { describe, expect, it } from 'vitest';
import type { Explanation, Trail } from '@/engine/explanation';
import {
  type TrailOption,
  type TrailPart,
  trailFrom,
  type TrailView,
} from '@/features/results/trail';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const words = plainResultsWords();

const optionsOf = (view: TrailView | undefined) => (view?.kind === 'known' ? view.options : []);

const split = (over: Partial<Explanation> = {}) =>
  optionsOf(trailFrom(splitExplanation(over), words))[0];

const firstOf = (option: TrailOption | undefined) => option?.criteria()[0];

const cost = () => firstOf(split());

const partsOf = (part: TrailPart | undefined): readonly TrailPart[] =>
  part?.kind === 'result' ? (part.parts?.() ?? []) : [];

const lineOf = (part: TrailPart | undefined): string =>
  part?.kind === 'result' ? part.lines.join(' ') : (part?.amount ?? '');

/** A trail of one criterion in its own likely world. */
const withCriterion = (criterion: Trail['criteria'][number]) =>
  firstOf(split({ trails: [{ option: 'split.reserved', criteria: [criterion] }] }));

const amount = (value: number) => ({ kind: 'number', value }) as const;

describe('the trail from the verdict to the sources', () => {
  it('is on its way until the explanation is there, and is nothing where nothing is recommended', () => {
    expect(trailFrom(undefined, words)).toEqual({ kind: 'coming' });
    expect(trailFrom(splitExplanation({ trails: [] }), words)).toBeUndefined();
  });

  it('begins with the score, as the sum of what each consideration adds', () => {
    // 0.52 × 0.63 = 0.3276, and no other consideration stands in this trail
    expect(split()?.score).toBe('Score 0.3276 = 0.3276');
    expect(split()?.name).toBe('option split.reserved');
    expect(cost()?.contribution).toBe('weight 0.52 × value 0.63 = 0.3276');
  });

  it('writes the amount as formulas with the numbers in them, each name once more to open', () => {
    expect(lineOf(cost()?.amount)).toBe('cost a month = $46.7k rent + $5.68k burst = $52.4k');
    const [rent, burst] = partsOf(cost()?.amount);
    expect(lineOf(rent)).toBe('rent = 16 GPUs held × $4.00 × 730 = $46.7k');
    expect(lineOf(burst)).toBe('burst = 1.3 × $4.50 = $5.68k');
    expect(partsOf(rent).map(lineOf)).toEqual([
      'GPUs held = worked out from 11 and 0.25 = 16',
      '$4.00',
    ]);
  });

  it('ends at figures with their source, date and standing, and says where the visitor has put his own', () => {
    const [rent] = partsOf(cost()?.amount);
    expect(partsOf(rent)[1]).toMatchObject({
      kind: 'figure',
      name: 'B200 by the hour in a VM',
      href: '#/evidence?figure=gpu-vm.on-demand.rate.b200',
      source: { title: 'A price list', address: 'https://example.org/prices' },
      standing: 'list price, August 2026',
      // the figure is 4.99 in the dataset and 4 in this trail
      replaced: 'Yours, in place of $4.99.',
    });
  });

  it('ends at answers, and says whether they were said or assumed', () => {
    const held = partsOf(partsOf(cost()?.amount)[0])[0];
    expect(partsOf(held)[0]).toMatchObject({
      kind: 'answer',
      answer: 'meanGpus',
      amount: '11',
      question: 'question meanGpus',
      standing: 'You gave a range; this is its middle.',
      isAssumed: true,
    });
    const said = firstOf(split({ assumed: [] }));
    const saidPart = partsOf(partsOf(partsOf(said?.amount)[0])[0])[0];
    expect(saidPart).toMatchObject({ standing: 'You said so.', isAssumed: false });
  });
});

describe('the value of an amount', () => {
  it('is where it lies between the ends on a straight line', () => {
    // (45 − 90) ÷ (30 − 90) = 0.75
    const criterion = withCriterion({
      criterion: 'cost',
      weight: 0.5,
      value: 0.75,
      unbounded: 0.75,
      worst: 90_000,
      best: 30_000,
      amount: amount(45_000),
    });
    expect(criterion?.value).toBe('value = ($45.0k − $90.0k) ÷ ($30.0k − $90.0k) = 0.75');
  });

  it('is where it lies on a logarithmic scale where that is the scale', () => {
    // ln(10 ÷ 1000) ÷ ln(1 ÷ 1000) = 2 ÷ 3
    const criterion = withCriterion({
      criterion: 'resilience',
      weight: 0.1,
      value: 2 / 3,
      unbounded: 2 / 3,
      worst: 1000,
      best: 1,
      amount: amount(10),
    });
    expect(criterion?.value).toBe('value = log(10 h ÷ 1,000 h) ÷ log(1 h ÷ 1,000 h) = 0.6667');
  });

  it('is the mean of two scales for time to capacity: the first GPU and the next', () => {
    // log(10 ÷ 10,000) ÷ log(0.01 ÷ 10,000) = 3 ÷ 6 = 0.5; with 0.7 for the next the mean is 0.6
    const criterion = withCriterion({
      criterion: 'time-to-capacity',
      weight: 0.1,
      value: 0.6,
      unbounded: 0.6,
      worst: 10_000,
      best: 0.01,
      amount: amount(10),
    });
    expect(criterion?.value).toBe(
      'value = (log(10 h ÷ 10,000 h) ÷ log(0.01 h ÷ 10,000 h) for the first GPU + 0.7 for the next) ÷ 2 = 0.6',
    );
  });

  it('says where it was held, so that nobody looks for a slip', () => {
    // (270 − 90) ÷ (30 − 90) = −3, held at −1
    const criterion = withCriterion({
      criterion: 'cost',
      weight: 0.5,
      value: -1,
      unbounded: -3,
      worst: 90_000,
      best: 30_000,
      amount: amount(270_000),
    });
    expect(criterion?.value).toContain('= −3, held at −1');
    expect(criterion?.contribution).toBe('weight 0.5 × value −1 = −0.5');
  });
});
