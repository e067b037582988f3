import { describe, expect, it } from 'vitest';
import {
  monthsOwned,
  nodePrice,
  ownedNodeLines,
  paidShare,
  resaleOfNode,
} from '@/engine/node-cost';
import { constant, likelyOf } from '@/engine/quantity';
import type { SingleOptionId } from '@/dataset/ids';
import type { Answers } from '@/questions/answers';
import { type Changes, placeOf, worldOf } from '~/support/given';

const FOUR_YEARS = { durationMonths: 48 } as const;

function linesOf(
  nodes: number,
  answers: Answers = FOUR_YEARS,
  id: SingleOptionId = 'bare-metal.owned',
  changes: Changes = {},
): Readonly<Record<string, number>> {
  const bill = ownedNodeLines(placeOf(id), constant(nodes), worldOf(answers, changes));
  const lines = bill.map((line) => [line.id, likelyOf(line.usd)] as const);
  const total = lines.reduce((sum, [, usd]) => sum + usd, 0);
  return { ...Object.fromEntries(lines), total };
}

describe('the price of a node', () => {
  it('includes its part of the network and the storage', () => {
    expect(likelyOf(nodePrice(worldOf()))).toBe(400_000); // 320,000 × 1.25
  });

  it('falls to 81 % the day after, to 36 % in two years, to 16 % in four', () => {
    const world = worldOf();
    expect(likelyOf(resaleOfNode(0, world))).toBeCloseTo(324_000);
    expect(likelyOf(resaleOfNode(2, world))).toBeCloseTo(144_000); // 81 % × (16 ÷ 81)^(2 ÷ 4) = 36 %
    expect(likelyOf(resaleOfNode(4, world))).toBeCloseTo(64_000);
  });
});

describe('the months of a purchase', () => {
  it('are those of the need, at most the economic life', () => {
    expect(likelyOf(monthsOwned(worldOf({ durationMonths: 5 })))).toBe(5);
    expect(likelyOf(monthsOwned(worldOf({ durationMonths: 100 })))).toBe(48);
  });
});

describe('one owned node', () => {
  it('costs what it loses, its floor, power, support, staff and failed hours', () => {
    const lines = linesOf(1);
    expect(lines['capital']).toBeCloseTo(7000); // (400,000 − 64,000) ÷ 48 months
    expect(lines['space']).toBe(600); // 12 kW × $50, on a floor of your own
    expect(lines['power']).toBeCloseTo(1095); // 10 kW × 1.5 × 730 h × $0.10
    expect(lines['support']).toBe(2000); // 6 % of 400,000 ÷ 12
    expect(lines['staff']).toBe(2000); // 0.2 × 120,000 ÷ 12
    expect(lines['licences']).toBe(0);
    expect(lines['spares']).toBeCloseTo(3173.75); // 12,695 × (1 ÷ 0.8 − 1)
    expect(lines['total']).toBeCloseTo(15_868.75);
  });

  it('loses more a month where the need ends sooner', () => {
    const lines = linesOf(1, { durationMonths: 24 });
    expect(lines['capital']).toBeCloseTo(10_666.67, 1); // (400,000 − 144,000) ÷ 24
  });

  it('pays interest on what is tied up in it', () => {
    const lines = linesOf(1, { durationMonths: 12 }, 'bare-metal.owned', {
      'owned-node.capital-cost': 0.08,
    });
    // One year: (400,000 − 216,000 ÷ 1.08) × 1.08 = 216,000 a year
    expect(lines['capital']).toBeCloseTo(18_000);
  });

  it('stands on a colocated floor where there is no site', () => {
    expect(linesOf(1, { ...FOUR_YEARS, siteReady: 'no' })['space']).toBe(2400); // 12 kW × $200
  });

  it('needs no capital for the share that is already there', () => {
    expect(linesOf(1, { ...FOUR_YEARS, existingEstate: 'some' })['capital']).toBeCloseTo(3500);
    expect(linesOf(1, { ...FOUR_YEARS, existingEstate: 'large' })['capital']).toBeCloseTo(1750);
    expect(likelyOf(paidShare(worldOf({ existingEstate: 'none' })))).toBe(0);
  });
});

describe('licences of a node', () => {
  it('are a hypervisor for virtual machines, and a type per GPU for vGPU slices', () => {
    expect(linesOf(1, FOUR_YEARS, 'gpu-vm.owned')['licences']).toBe(100); // 1,200 ÷ 12
    expect(linesOf(1, FOUR_YEARS, 'mig-slice.owned')['licences']).toBe(500); // + 8 × 600 ÷ 12
  });

  it('are none in containers', () => {
    const containers = { ...FOUR_YEARS, kubernetes: 'yes' } as const;
    expect(linesOf(1, containers, 'mig-slice.owned')['licences']).toBe(0);
    expect(linesOf(1, containers, 'time-slice.owned')['licences']).toBe(0);
  });

  it('are due for turn-taking only where the card has time-sliced types to license', () => {
    expect(linesOf(1, FOUR_YEARS, 'time-slice.owned')['licences']).toBe(0);
    const sliced = { 'card.vgpu-time-slices.b200': 4 };
    expect(linesOf(1, FOUR_YEARS, 'time-slice.owned', sliced)['licences']).toBe(500);
  });
});

describe('a fleet', () => {
  it('is n times one node while it is too small for a spare', () => {
    expect(linesOf(3)['total']).toBeCloseTo(3 * 15_868.75);
  });

  it('holds a tenth as spares from ten nodes on, instead of failed hours', () => {
    expect(linesOf(10)['spares']).toBeCloseTo(12_695); // a tenth of ten nodes
  });
});
