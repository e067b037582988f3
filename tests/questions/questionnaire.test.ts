import { describe, expect, it } from 'vitest';
import type { Answers } from '@/questions/answers';
import { countedAnswers, progressThrough, questionsToAsk } from '@/questions/questions-to-ask';
import { VISITORS } from './visitors';
import { knowing, walk } from './walk';

const idsAskedOf = (answers: Answers): readonly string[] =>
  questionsToAsk(answers).map(({ id }) => id);

describe('a typical visitor', () => {
  it.each(Object.entries(VISITORS))('sees 12 to 16 questions: %s', (_, all) => {
    const { asked } = walk(knowing(all));
    expect(asked.length).toBeGreaterThanOrEqual(12);
    expect(asked.length).toBeLessThanOrEqual(16);
  });

  it('who says "not sure" to everything sees as few as one who passes everything', () => {
    const passing = walk(() => undefined).asked;
    expect(walk(() => 'not-sure').asked).toEqual(passing);
    expect(passing).toHaveLength(14);
  });
});

describe('the questions to ask', () => {
  it('include a latency budget only where somebody waits for the response', () => {
    expect(idsAskedOf({ workloadKind: 'inference-llm' })).toContain('latencyP99Ms');
    expect(idsAskedOf({ workloadKind: 'rendering' })).not.toContain('latencyP99Ms');
  });

  it('include whether a budget is a must only once there is one', () => {
    expect(idsAskedOf({ latencyP99Ms: 8 })).toContain('latencyRule');
    expect(idsAskedOf({ latencyP99Ms: 'not-sure' })).not.toContain('latencyRule');
    expect(idsAskedOf({ monthlyBudgetUsd: 5000 })).toContain('budgetRule');
    expect(idsAskedOf({})).not.toContain('budgetRule');
  });

  it('include the pattern of the load only while the peak is open', () => {
    expect(idsAskedOf({ meanGpus: 4 })).toContain('demandPattern');
    expect(idsAskedOf({ meanGpus: 4, peakGpus: 9 })).not.toContain('demandPattern');
  });

  it('include the number of users before the average, which it replaces for personal work', () => {
    const course: Answers = { workloadKind: 'teaching' };
    expect(idsAskedOf(course)).toEqual(expect.arrayContaining(['concurrentUsers', 'meanGpus']));
    expect(idsAskedOf({ ...course, concurrentUsers: 30 })).not.toContain('meanGpus');
  });

  it('include the memory of a job that may be a part of a GPU', () => {
    expect(idsAskedOf({ gpusPerJob: { low: 0.5, high: 2 } })).toContain('gpuMemoryGb');
    expect(idsAskedOf({ gpusPerJob: 1 })).not.toContain('gpuMemoryGb');
  });

  it('include the network of a job that may not fit one machine of eight', () => {
    expect(idsAskedOf({ gpusPerJob: { low: 4, high: 16 } })).toContain('interconnect');
    expect(idsAskedOf({ gpusPerJob: 8 })).not.toContain('interconnect');
    expect(idsAskedOf({ workloadKind: 'pretraining' })).toContain('interconnect');
  });

  it('include the separation of tenants where there are some, or a rule that asks for it', () => {
    expect(idsAskedOf({ tenancy: 'external-multi' })).toContain('isolation');
    expect(idsAskedOf({ tenancy: 'single', compliance: ['il5'] })).toContain('isolation');
    expect(idsAskedOf({ tenancy: 'single', compliance: ['gdpr'] })).not.toContain('isolation');
  });
});

describe('the answers that count', () => {
  it('are all of them, also those that would not have been asked for', () => {
    const rendering: Answers = { workloadKind: 'rendering', latencyP99Ms: 8, peakGpus: 4 };
    expect(countedAnswers(rendering)).toEqual(rendering);
  });

  it('leave out how strict a budget is when there is no budget', () => {
    expect(countedAnswers({ latencyRule: 'must', budgetRule: 'must', meanGpus: 4 })).toEqual({
      meanGpus: 4,
    });
    expect(countedAnswers({ latencyP99Ms: 'not-sure', latencyRule: 'must' })).toEqual({
      latencyP99Ms: 'not-sure',
    });
  });

  it('keep how strict a budget is when there is one', () => {
    const strict: Answers = { latencyP99Ms: 8, latencyRule: 'must' };
    expect(countedAnswers(strict)).toEqual(strict);
  });
});

describe('the progress', () => {
  it('says which sections are done, which is now and which lie ahead', () => {
    const { sections } = progressThrough({ workloadKind: 'inference-llm' }, 'latencyP99Ms');
    expect(sections.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'Work done',
      'Latency now',
      'Demand ahead',
      'Money ahead',
      'Risk ahead',
      'Team ahead',
    ]);
  });

  it('begins at the first question of about as many as a visitor without answers would see', () => {
    expect(progressThrough({}, 'workloadKind').words).toBe('Question 1 of about 14');
  });

  it('follows a branch that an answer opens', () => {
    // as for a visitor without answers (14), with a latency budget and whose model,
    // without how it is paid for: 14 + 2 − 1
    expect(progressThrough({ workloadKind: 'inference-llm' }, 'stage').words).toBe(
      'Question 2 of about 15',
    );
  });

  it('is exact once no answer to come can open or close a question', () => {
    expect(progressThrough({}, 'opsSkill').words).toBe('Question 13 of 14');
    expect(progressThrough({}, 'priorities').words).toBe('Question 14 of 14');
  });

  it('has no place for a question that the answers do not lead to', () => {
    const { position, words } = progressThrough({ workloadKind: 'rendering' }, 'latencyP99Ms');
    expect(position).toBeUndefined();
    expect(words).toBeUndefined();
  });
});
