import { describe, expect, it } from 'vitest';
import { ANSWER_IDS, type AnswerId } from '@/questions/answers';
import { answerText, chipText } from '@/questions/answer-words';
import { QUESTIONS } from '@/questions/catalogue';

describe('an answer beside its label', () => {
  it.each<readonly [AnswerId, unknown, string]>([
    ['latencyP99Ms', 8, '8 ms'],
    ['latencyP99Ms', 12.5, '12.5 ms'],
    ['meanGpus', { low: 9, high: 13 }, '9–13 GPUs'],
    ['meanGpus', 1, '1 GPU'],
    ['meanGpus', { low: 6, high: 6 }, '6 GPUs'],
    ['gpusPerJob', 4088, '4,088 GPUs'],
    ['durationMonths', 1, '1 month'],
    ['hoursPerWeek', 45, '45 hours a week'],
    ['monthlyBudgetUsd', 50_000, '$50,000 a month'],
    ['monthlyBudgetUsd', { low: 20_000, high: 30_000 }, '$20,000–$30,000 a month'],
    ['compliance', ['pci-dss'], 'PCI DSS'],
    ['compliance', ['gdpr', 'soc2'], 'GDPR, SOC 2'],
    ['compliance', [], 'None of these'],
    ['workloadKind', 'inference-other', 'Online inference'],
    ['gpuModel', 'b200', 'B200'],
    ['jitterTolerance', 'low', 'Little'],
    ['priorities', ['cost', ['latency', 'isolation']], 'Cost, then latency and isolation'],
    [
      'priorities',
      [['cost', 'latency', 'lock-in'], 'time-to-capacity'],
      'Cost, latency and lock-in, then time to capacity',
    ],
    ['priorities', [], 'No order given'],
    ['stage', 'not-sure', 'Not sure'],
    ['stage', undefined, 'Not answered'],
  ])('%s %j reads "%s"', (id, value, words) => {
    expect(answerText(id, value)).toBe(words);
  });

  it('has words for every choice of every question', () => {
    const without = QUESTIONS.flatMap((question) =>
      question.kind === 'choice'
        ? question.choices.filter(({ value }) => answerText(question.id, value) === value)
        : [],
    );
    expect(without).toEqual([]);
  });
});

describe('an answer that stands alone', () => {
  it.each<readonly [AnswerId, unknown, string]>([
    ['latencyP99Ms', 8, 'p99 ≤ 8 ms'],
    ['meanGpus', 11, 'avg 11 GPUs'],
    ['peakGpus', 19, 'peak 19 GPUs'],
    ['gpusPerJob', 0.25, '0.25 GPUs per job'],
    ['hoursPerWeek', 168, '24/7'],
    ['hoursPerWeek', 45, '45 h/week'],
    ['durationMonths', 36, '36 months'],
    ['monthlyBudgetUsd', 50_000, '≤ $50,000 a month'],
    ['workloadKind', 'inference-other', 'Online inference'],
    ['compliance', ['pci-dss'], 'PCI DSS'],
    ['compliance', [], 'Rules: none of these'],
    ['interconnect', 'rdma', 'Interconnect: RDMA'],
    ['interconnect', 'nvlink', 'Interconnect: NVLink'],
    ['kubernetes', 'yes', 'Kubernetes: yes'],
    ['latencyP99Ms', 'not-sure', 'p99 budget: not sure'],
  ])('%s %j reads "%s"', (id, value, words) => {
    expect(chipText(id, value)).toBe(words);
  });

  it('says what it is about also when it is open', () => {
    expect(ANSWER_IDS.filter((id) => !chipText(id, undefined).endsWith('not answered'))).toEqual(
      [],
    );
  });
});
