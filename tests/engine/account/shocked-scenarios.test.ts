import { describe, expect, it } from 'vitest';
import {
  type BeforeShock,
  demandTripled,
  hardwareDoubled,
  rentsDoubled,
} from '@/engine/account/shocked-scenarios';
import type { Answers } from '@/questions/answers';
import { POSSIBLE_ANSWERS } from '@/questions/possible-answers';
import type { Scenario } from '@/questions/scenario';
import { worldOf } from '~/support/given';

const before = (answers: Answers, assumptions: Scenario['assumptions'] = {}): BeforeShock => ({
  scenario: { version: 1, answers, assumptions },
  figures: worldOf().figures,
  cards: ['b200'],
  meanGpus: 12,
  possible: POSSIBLE_ANSWERS,
});

describe('a shock of prices', () => {
  it('doubles every rate of a rented machine on the cards in question', () => {
    const { scenario, clamped } = rentsDoubled(before({}));
    expect(clamped).toBe(false);
    expect(scenario.assumptions).toEqual({
      'bare-metal.on-demand.rate.b200': 4,
      'bare-metal.reserved.rate.b200': 2,
      'managed-bare-metal.reserved.rate.b200': 3,
      'gpu-vm.on-demand.rate.b200': 8,
      'gpu-vm.reserved.rate.b200': 6,
    });
    const both = rentsDoubled({ ...before({}), cards: ['b200', 'h200'] });
    expect(Object.keys(both.scenario.assumptions ?? {})).toHaveLength(10);
  });

  it('doubles what the visitor has put in its place, and keeps all else that is theirs', () => {
    const own = { 'gpu-vm.on-demand.rate.b200': 5, 'rented.adder': 0.1 };
    const { scenario } = rentsDoubled(before({}, own));
    expect(scenario.assumptions).toMatchObject({
      'gpu-vm.on-demand.rate.b200': 10,
      'rented.adder': 0.1,
    });
  });

  it('stops where a figure may be no more, and says so', () => {
    const { scenario, clamped } = rentsDoubled(before({}, { 'gpu-vm.on-demand.rate.b200': 9e8 }));
    expect(clamped).toBe(true);
    expect(scenario.assumptions?.['gpu-vm.on-demand.rate.b200']).toBe(1e9);
  });

  it('doubles the price of a node and nothing that is rented', () => {
    expect(hardwareDoubled(before({})).scenario.assumptions).toEqual({
      'owned-node.price.b200': 640_000,
    });
  });
});

describe('a shock of demand', () => {
  const after = (answers: Answers): Answers => demandTripled(before(answers)).scenario.answers;

  it('triples mean and peak as they were stated, both ends of a range, and no job', () => {
    expect(after({ meanGpus: 10, peakGpus: 20, gpusPerJob: 4 })).toEqual({
      meanGpus: 30,
      peakGpus: 60,
      gpusPerJob: 4,
    });
    expect(after({ meanGpus: { low: 9, high: 13 } })).toEqual({ meanGpus: { low: 27, high: 39 } });
    expect(after({ peakGpus: 20 })).toEqual({ peakGpus: 60 });
  });

  it('triples the likely mean where neither was stated', () => {
    expect(after({ meanGpus: 'not-sure' })).toEqual({ meanGpus: 36 });
  });

  it('stops at the most that may be answered', () => {
    const { most } = POSSIBLE_ANSWERS.numbers.meanGpus;
    const shocked = demandTripled(before({ meanGpus: most / 2 }));
    expect(shocked).toMatchObject({ clamped: true, scenario: { answers: { meanGpus: most } } });
  });
});
