import { describe, expect, it } from 'vitest';
import { anchorsOf } from '@/engine/criteria/anchors';
import { applicableCriteria } from '@/engine/criteria/applicable';
import { judged } from '@/engine/criteria/criteria';
import { SHAPES } from '@/engine/option-shape';
import { likelyOf } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import type { CriterionId, ListedOptionId } from '@/dataset/ids';
import type { Answers } from '@/questions/answers';
import { type Changes, worldOf } from '~/support/given';

/** The anchors of a criterion in the likely world. */
function endsOf(criterion: CriterionId, world: Worlds) {
  const { worst, best } = anchorsOf(criterion, world);
  return { worst: likelyOf(worst), best: likelyOf(best) };
}

describe('the anchors', () => {
  it('of cost are useful GPU-hours at a best and a worst price of the card', () => {
    expect(endsOf('cost', worldOf())).toEqual({ worst: 56_160, best: 6240 }); // 6,240 h × $9, × $1
  });

  it('of latency are half of the budget and twice the budget', () => {
    expect(endsOf('latency', worldOf())).toEqual({ worst: 200, best: 50 });
  });

  it('of lock-in are nothing, and 24 months of cost half-way between its anchors', () => {
    expect(endsOf('lock-in', worldOf())).toEqual({ worst: 748_800, best: 0 }); // 24 × 31,200
  });

  it.each([
    ['time-to-capacity', 10_000, 1],
    ['isolation', 0, 2],
    ['operations', 160, 0],
    ['resilience', 1000, 1],
  ] as const)('of %s are figures of their own', (criterion, worst, best) => {
    expect(endsOf(criterion, worldOf())).toEqual({ worst, best });
  });

  it('move with the work, never with the options', () => {
    expect(endsOf('cost', worldOf({ meanGpus: 24, peakGpus: 24 })).worst).toBe(112_320);
    const cheap = worldOf({}, { 'gpu-vm.on-demand.rate.b200': 0.01 });
    expect(endsOf('cost', cheap)).toEqual(endsOf('cost', worldOf()));
  });
});

function valueOf(
  criterion: CriterionId,
  id: ListedOptionId,
  answers: Answers = {},
  changes: Changes = {},
) {
  const { amount, value } = judged(criterion, SHAPES[id], worldOf(answers, changes));
  return { amount: likelyOf(amount), value: value.likely, scored: value.bounded[0] };
}

describe('the value of a consequence', () => {
  it('of cost falls in a straight line from the best to the worst anchor', () => {
    // (14,600 − 56,160) ÷ (6,240 − 56,160) = 41,560 ÷ 49,920
    const rent = valueOf('cost', 'bare-metal.reserved', { budgetStyle: 'committed-opex' });
    expect(rent.amount).toBe(14_600);
    expect(rent.value).toBeCloseTo(0.832_532, 6);
  });

  it('passes 0 and 1 freely, and is scored within −1 and 2', () => {
    // 78,000: (78,000 − 56,160) ÷ −49,920
    const dear = valueOf('cost', 'gpu-vm.on-demand');
    expect(dear.value).toBeCloseTo(-0.4375, 4);
    expect(dear.scored).toBeCloseTo(-0.4375, 4);
    const absurd = valueOf('cost', 'gpu-vm.on-demand', {}, { 'gpu-vm.on-demand.rate.b200': 4000 });
    expect(absurd.scored).toBe(-1);
  });

  it('of time to capacity is the mean of two logarithms: the first GPU and the next', () => {
    // First 1 h: 1. Next 10 minutes: one of four decades, 0.75.
    expect(valueOf('time-to-capacity', 'gpu-vm.on-demand').value).toBeCloseTo(0.875);
    // First 1,000 h: 0.25. Next 10,000 minutes: 0.
    expect(valueOf('time-to-capacity', 'bare-metal.owned').value).toBeCloseTo(0.125);
  });

  it('of latency is 1 at half of the budget', () => {
    // 61 ms between 200 and 50: 139 ÷ 150
    expect(valueOf('latency', 'gpu-vm.on-demand').value).toBeCloseTo(0.926_667, 6);
  });

  it('of lock-in is 1 where nothing is stranded', () => {
    expect(valueOf('lock-in', 'gpu-vm.on-demand').value).toBe(1);
    // 1 − 70,080 ÷ 748,800
    expect(valueOf('lock-in', 'bare-metal.reserved').value).toBeCloseTo(0.906_41, 5);
  });

  it('of isolation is half at one level more than asked', () => {
    expect(valueOf('isolation', 'gpu-vm.on-demand', { isolation: 'soft' }).value).toBe(0.5);
  });

  it('of operations is 0 at 160 hours a month', () => {
    expect(valueOf('operations', 'managed-bare-metal.reserved').value).toBeCloseTo(
      1 - (10 * Math.SQRT2) / 160, // two nodes
    );
  });

  it('of resilience is a logarithm: 100 hours a year are one of three decades', () => {
    const endpoint = valueOf(
      'resilience',
      'shared-endpoint.on-demand',
      {},
      {
        'endpoint.incidents': 100,
      },
    );
    expect(endpoint.value).toBeCloseTo(1 / 3);
    const never = valueOf(
      'resilience',
      'shared-endpoint.on-demand',
      {},
      {
        'endpoint.incidents': 0,
      },
    );
    expect(Number.isFinite(never.value)).toBe(true);
  });
});

describe('the criteria that apply', () => {
  const applying = (answers: Answers) => applicableCriteria(worldOf(answers));

  it('are always cost, time to capacity, lock-in and operations', () => {
    const least = applying({ latencyP99Ms: undefined, availability: 'best-effort' });
    expect(least).toEqual(['cost', 'time-to-capacity', 'lock-in', 'operations']);
  });

  it('include latency where a budget is stated or people wait', () => {
    expect(applying({ latencyP99Ms: 100 })).toContain('latency');
    expect(applying({ latencyP99Ms: 'not-sure' })).not.toContain('latency');
    expect(applying({ latencyP99Ms: 'not-sure', workloadKind: 'inference-llm' })).toContain(
      'latency',
    );
  });

  it('include isolation where tenants or a requirement make it matter', () => {
    expect(applying({})).not.toContain('isolation');
    expect(applying({ isolation: 'soft' })).toContain('isolation');
    expect(applying({ tenancy: 'internal-multi' })).toContain('isolation');
    expect(applying({ compliance: ['gdpr'] })).toContain('isolation');
  });

  it('include resilience unless best effort is enough', () => {
    expect(applying({ availability: 'high' })).toContain('resilience');
    expect(applying({ availability: 'best-effort' })).not.toContain('resilience');
  });
});
