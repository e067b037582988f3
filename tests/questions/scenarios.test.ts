import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_IDS, type Answers } from '@/questions/answers';
import { type Problem, parseScenario, problemSentence } from '@/questions/scenario-problems';

const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.error;
};
const pathsOf = (input: unknown): readonly string[] => problemsOf(input).map(({ path }) => path);
const saying = (answers: object): object => ({ version: 1, answers });

describe('a scenario that can be read', () => {
  it('comes back as it was', () => {
    const scenario = {
      version: 1,
      name: 'Checkout fraud scoring',
      answers: {
        workloadKind: 'inference-other',
        latencyP99Ms: 8,
        meanGpus: { low: 9, high: 13 },
        compliance: ['pci-dss'],
        jitterTolerance: 'not-sure',
        priorities: ['cost', ['latency', 'isolation']],
      },
      assumptions: { 'gpu-vm.on-demand.rate.b200': 4.99 },
      edition: '2026-11-21',
    };
    expect(parseScenario(scenario)).toEqual({ ok: true, value: scenario });
  });

  it('needs no answers at all', () => {
    expect(parseScenario(saying({}))).toEqual({ ok: true, value: { version: 1, answers: {} } });
  });

  it('may be unsure of everything', () => {
    const unsure = Object.fromEntries(ANSWER_IDS.map((id) => [id, 'not-sure']));
    expect(parseScenario(saying(unsure)).ok).toBe(true);
  });
});

describe('a scenario that cannot be read', () => {
  it.each([
    ['nothing', undefined, 'nothing'],
    ['a list', [1], '[1]'],
    ['a number', 3, '3'],
    ['null', null, 'null'],
    ['a text', 'hello', '"hello"'],
  ])('is refused whole when it is %s', (_, input, found) => {
    expect(problemsOf(input)).toEqual([
      { path: 'scenario', found, expected: 'an object with "version": 1 and "answers"' },
    ]);
  });

  it('of a newer version is told so, and nothing else about it', () => {
    expect(problemsOf({ version: 2, answers: { colour: 'red' } })).toEqual([
      {
        path: 'version',
        found: '2',
        expected: '1: this scenario was written by a newer version than the one reading it',
      },
    ]);
  });

  it('without version and answers is told which are missing', () => {
    expect(problemsOf({}).map(problemSentence)).toEqual([
      'version: found nothing, expected 1.',
      'answers: found nothing, expected an object with the answers by their keys; it may be empty.',
    ]);
  });

  it('says of a number its bounds, its unit and the other ways to answer', () => {
    expect(problemsOf(saying({ latencyP99Ms: -8 }))).toEqual([
      {
        path: 'answers.latencyP99Ms',
        found: '-8',
        expected:
          'a number from 0.01 to 600000 ms, a range {low, high} with low ≤ high, or "not-sure"',
      },
    ]);
  });

  it.each([
    ['a number as text', { meanGpus: '8' }],
    ['a range upside down', { meanGpus: { low: 13, high: 9 } }],
    ['half a range', { meanGpus: { low: 13 } }],
    ['a range with something more', { meanGpus: { low: 9, high: 13, likely: 11 } }],
    ['a number without end', { meanGpus: Number.POSITIVE_INFINITY }],
    ['no number', { meanGpus: Number.NaN }],
    ['null', { meanGpus: null }],
  ])('names one problem of one answer: %s', (_, answers) => {
    expect(pathsOf(saying(answers))).toEqual(['answers.meanGpus']);
  });

  it('lists the choices of a choice', () => {
    expect(problemsOf(saying({ stage: 'prod' })).map(problemSentence)).toEqual([
      'answers.stage: found "prod", expected one of "exploration", "development", "production", "not-sure".',
    ]);
  });

  it('names a list as a whole, whichever part of it is wrong', () => {
    expect(pathsOf(saying({ compliance: ['gdpr', 'moon'] }))).toEqual(['answers.compliance']);
    expect(pathsOf(saying({ compliance: ['gdpr', 'gdpr'] }))).toEqual(['answers.compliance']);
    expect(pathsOf(saying({ priorities: [['cost', 'cost']] }))).toEqual(['answers.priorities']);
  });

  it('names the key that was probably meant', () => {
    expect(problemsOf(saying({ latencyp99: 8 })).map(problemSentence)).toEqual([
      'answers.latencyp99: found 8, expected a known key: did you mean "latencyP99Ms"?',
    ]);
    expect(problemsOf({ version: 1, answer: {}, answers: {} })[0]?.expected).toBe(
      'a known key: did you mean "answers"?',
    );
  });

  it('says what keys there are where none is close', () => {
    expect(problemsOf(saying({ colour: 'red' }))).toEqual([
      {
        path: 'answers.colour',
        found: '"red"',
        expected: 'the key of an answer, such as "workloadKind" or "meanGpus"',
      },
    ]);
  });

  it('names a figure that does not exist, and one that is no number', () => {
    const assuming = (assumptions: object) => pathsOf({ version: 1, answers: {}, assumptions });
    expect(assuming({ 'gpu-vm.on-demand.price.b2000': 4 })).toEqual([
      'assumptions.gpu-vm.on-demand.price.b2000',
    ]);
    expect(assuming({ 'gpu-vm.on-demand.rate.b200': 'cheap' })).toEqual([
      'assumptions.gpu-vm.on-demand.rate.b200',
    ]);
  });

  it('lists every problem at once', () => {
    const input = { version: 1, answers: { stage: 1, meanGpus: 0, x: 1 }, edition: 'today' };
    expect(pathsOf(input).toSorted()).toEqual([
      'answers.meanGpus',
      'answers.stage',
      'answers.x',
      'edition',
    ]);
  });

  it('shows a long value in short', () => {
    const [problem] = problemsOf(saying({ stage: 'x'.repeat(500) }));
    expect(problem?.found).toHaveLength(80);
    expect(problem?.found.endsWith('…')).toBe(true);
  });
});

describe('demand that contradicts itself', () => {
  it.each<readonly [string, Answers, readonly string[]]>([
    ['a peak below the average', { meanGpus: 8, peakGpus: 6 }, ['answers.peakGpus']],
    [
      'a peak of more than 14.97 times the average: 14.97 × 2 = 29.94',
      { meanGpus: 2, peakGpus: 30 },
      ['answers.peakGpus'],
    ],
    ['a job above the peak', { gpusPerJob: 16, peakGpus: 8 }, ['answers.gpusPerJob']],
    [
      'a range of peaks that ends below a range of averages',
      { meanGpus: { low: 10, high: 12 }, peakGpus: { low: 5, high: 9 } },
      ['answers.peakGpus'],
    ],
    [
      'a job that needs a peak which the average cannot have: 32 > 14.97 × 2',
      { gpusPerJob: 32, meanGpus: 2, peakGpus: { low: 10, high: 40 } },
      ['answers.gpusPerJob'],
    ],
  ])('is refused: %s', (_, answers, paths) => {
    expect(pathsOf(saying(answers))).toEqual(paths);
  });

  it.each<readonly [string, Answers]>([
    ['a peak that equals the average', { meanGpus: 8, peakGpus: 8 }],
    ['a peak of exactly 14.97 times the average', { meanGpus: 3, peakGpus: 44.91 }],
    [
      'ranges that touch',
      { meanGpus: { low: 8, high: 12 }, peakGpus: { low: 4, high: 8 }, gpusPerJob: 8 },
    ],
    ['a part of a GPU above a small peak', { gpusPerJob: 0.5, peakGpus: 0.2 }],
    ['a job that may be a part of a GPU', { gpusPerJob: { low: 0.5, high: 8 }, peakGpus: 0.2 }],
    ['a peak that is not known', { meanGpus: 2, peakGpus: 'not-sure', gpusPerJob: 64 }],
    ['a large job now and then, peak open', { meanGpus: 2, gpusPerJob: 64 }],
  ])('is not refused where values inside the ranges fit: %s', (_, answers) => {
    expect(pathsOf(saying(answers))).toEqual([]);
  });

  it('says which two answers are at odds', () => {
    expect(problemsOf(saying({ meanGpus: 8, peakGpus: 6 })).map(problemSentence)).toEqual([
      'answers.peakGpus: found 6, expected a peak of at least the average, meanGpus, which is 8.',
    ]);
  });
});

describe('reading a scenario', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
  const almost = fc.record(
    {
      version: fc.oneof(fc.constant(1), anything),
      name: anything,
      answers: fc.oneof(
        fc.dictionary(fc.oneof(fc.constantFrom(...ANSWER_IDS), fc.string()), anything),
        anything,
      ),
      assumptions: fc.oneof(fc.dictionary(fc.string(), anything), anything),
      edition: anything,
    },
    { requiredKeys: [] },
  );

  it('never throws, and says in full sentences what is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(anything, almost), (input) => {
        for (const problem of problemsOf(input)) {
          expect(problem.path).not.toBe('');
          expect(problem.found.length).toBeLessThanOrEqual(80);
          expect(problemSentence(problem)).toMatch(/^[^]*: found [^]+, expected [^]+[.?]$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('survives what has no JSON', () => {
    const circle: Record<string, unknown> = {};
    circle['answers'] = circle;
    expect(pathsOf(circle)).toContain('version');
    expect(problemsOf(saying({ meanGpus: 3n }))[0]?.found).toBe('a value of type bigint');
  });
});
