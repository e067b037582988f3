import { describe, expect, it } from 'vitest';
import { type Condition, holds } from '@/questions/condition';

const servesOnline: Condition = {
  kind: 'is',
  question: 'workloadKind',
  oneOf: ['inference-llm', 'inference-other'],
};
const wholeGpus: Condition = { kind: 'at-least', question: 'gpusPerJob', amount: 1 };
const aPartOfAGpu: Condition = { kind: 'below', question: 'gpusPerJob', amount: 1 };

describe('a condition about a choice', () => {
  it('holds for each of the answers it names', () => {
    expect(holds(servesOnline, { workloadKind: 'inference-llm' })).toBe(true);
    expect(holds(servesOnline, { workloadKind: 'inference-other' })).toBe(true);
  });

  it('does not hold for another answer', () => {
    expect(holds(servesOnline, { workloadKind: 'rendering' })).toBe(false);
  });

  it('does not hold for an open question, nor for "not sure"', () => {
    expect(holds(servesOnline, {})).toBe(false);
    expect(holds(servesOnline, { workloadKind: 'not-sure' })).toBe(false);
  });
});

describe('a condition about rules that apply', () => {
  const federal: Condition = { kind: 'is', question: 'compliance', oneOf: ['fedramp', 'il5'] };

  it('holds when one of several is among those it names', () => {
    expect(holds(federal, { compliance: ['gdpr', 'il5'] })).toBe(true);
  });

  it('does not hold when none is, or none applies, or nothing is known', () => {
    expect(holds(federal, { compliance: ['gdpr'] })).toBe(false);
    expect(holds(federal, { compliance: [] })).toBe(false);
    expect(holds(federal, { compliance: 'not-sure' })).toBe(false);
    expect(holds(federal, {})).toBe(false);
  });
});

describe('a condition about an amount', () => {
  it('counts the amount itself as at least it, and not as below it', () => {
    expect(holds(wholeGpus, { gpusPerJob: 1 })).toBe(true);
    expect(holds(aPartOfAGpu, { gpusPerJob: 1 })).toBe(false);
    expect(holds(aPartOfAGpu, { gpusPerJob: 0.5 })).toBe(true);
  });

  it('holds for a range only when all of it satisfies it', () => {
    expect(holds(wholeGpus, { gpusPerJob: { low: 1, high: 8 } })).toBe(true);
    expect(holds(wholeGpus, { gpusPerJob: { low: 0.5, high: 8 } })).toBe(false);
    expect(holds(aPartOfAGpu, { gpusPerJob: { low: 0.1, high: 0.5 } })).toBe(true);
    expect(holds(aPartOfAGpu, { gpusPerJob: { low: 0.5, high: 8 } })).toBe(false);
  });

  it('does not hold either way for an open question, nor for "not sure"', () => {
    expect(holds(wholeGpus, {})).toBe(false);
    expect(holds(aPartOfAGpu, {})).toBe(false);
    expect(holds(wholeGpus, { gpusPerJob: 'not-sure' })).toBe(false);
    expect(holds(aPartOfAGpu, { gpusPerJob: 'not-sure' })).toBe(false);
  });
});

describe('a condition that a question was answered', () => {
  const answered: Condition = { kind: 'answered', question: 'compliance' };

  it('holds for an empty list, which says that none applies', () => {
    expect(holds(answered, { compliance: [] })).toBe(true);
  });

  it('does not hold for "not sure"', () => {
    expect(holds(answered, { compliance: 'not-sure' })).toBe(false);
    expect(holds(answered, {})).toBe(false);
  });
});

describe('conditions put together', () => {
  const both: Condition = { kind: 'all', of: [servesOnline, wholeGpus] };
  const either: Condition = { kind: 'any', of: [servesOnline, wholeGpus] };

  it('hold all at once, or any of them', () => {
    expect(holds(both, { workloadKind: 'inference-llm', gpusPerJob: 2 })).toBe(true);
    expect(holds(both, { workloadKind: 'inference-llm' })).toBe(false);
    expect(holds(either, { workloadKind: 'inference-llm' })).toBe(true);
    expect(holds(either, {})).toBe(false);
  });

  it('turn around what they deny, so that "not below" holds for what is open', () => {
    expect(holds({ kind: 'not', condition: aPartOfAGpu }, {})).toBe(true);
    expect(holds({ kind: 'not', condition: aPartOfAGpu }, { gpusPerJob: 0.5 })).toBe(false);
  });

  it('always hold where nothing is asked', () => {
    expect(holds({ kind: 'always' }, {})).toBe(true);
  });
});

describe('a misspelt condition', () => {
  it('does not compile', () => {
    const misspelt: readonly Condition[] = [
      // @ts-expect-error -- "inference" is no kind of work
      { kind: 'is', question: 'workloadKind', oneOf: ['inference'] },
      // @ts-expect-error -- "production" answers another question
      { kind: 'is', question: 'workloadKind', oneOf: ['production'] },
      // @ts-expect-error -- "workload" is no question
      { kind: 'is', question: 'workload', oneOf: ['rendering'] },
      // @ts-expect-error -- an amount cannot be one of a list of words
      { kind: 'is', question: 'meanGpus', oneOf: ['many'] },
      // @ts-expect-error -- a choice is not at least a number
      { kind: 'at-least', question: 'stage', amount: 2 },
      // @ts-expect-error -- "pci" is no framework
      { kind: 'is', question: 'compliance', oneOf: ['pci'] },
    ];
    expect(misspelt).toHaveLength(6);
  });
});
