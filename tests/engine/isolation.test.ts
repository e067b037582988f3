import { describe, expect, it } from 'vitest';
import { isolationMarginOf } from '@/engine/criteria/isolation';
import { SHAPES } from '@/engine/option-shape';
import { likelyOf } from '@/engine/quantity';
import type { ListedOptionId } from '@/dataset/ids';
import type { Answers } from '@/questions/answers';
import { worldOf } from '~/support/given';

const margin = (id: ListedOptionId, answers: Answers): number =>
  likelyOf(isolationMarginOf(SHAPES[id], worldOf(answers)));

describe('isolation beyond the requirement', () => {
  it('is the levels of the access above what is asked', () => {
    // Soft is level 1: bare metal offers 3, virtual machines and MIG 2, turns 1.
    expect(margin('bare-metal.reserved', { isolation: 'soft' })).toBe(2);
    expect(margin('gpu-vm.on-demand', { isolation: 'soft' })).toBe(1);
    expect(margin('mig-slice.on-demand', { isolation: 'soft' })).toBe(1);
    expect(margin('time-slice.on-demand', { isolation: 'soft' })).toBe(0);
    expect(margin('shared-endpoint.on-demand', { isolation: 'soft' })).toBe(0);
  });

  it('is one level more where the operator is kept out', () => {
    expect(margin('gpu-vm.owned', { isolation: 'hardware' })).toBe(1); // 2 + 1 − 2
    expect(margin('gpu-vm.on-demand', { isolation: 'hardware' })).toBe(0);
    expect(margin('bare-metal.owned', { isolation: 'physical' })).toBe(1); // 3 + 1 − 3
  });

  it('counts a virtual machine that takes the whole node as physical', () => {
    expect(margin('gpu-vm.on-demand', { isolation: 'hardware', gpusPerJob: 8 })).toBe(1); // 3 − 2
    expect(margin('gpu-vm.on-demand', { isolation: 'hardware', gpusPerJob: 7 })).toBe(0);
  });

  it('keeps the operator out of a confidential machine, wherever it stands', () => {
    expect(margin('gpu-vm.on-demand', { isolation: 'confidential' })).toBe(1); // 2 + 1 − 2
  });

  it('ends at the best anchor, and at none where less is offered than asked', () => {
    expect(margin('bare-metal.owned', { isolation: 'none' })).toBe(2); // 4 levels above nothing
    expect(margin('time-slice.on-demand', { isolation: 'physical' })).toBe(0);
  });

  it('of a split is that of its weaker part', () => {
    expect(margin('split.owned', { isolation: 'soft' })).toBe(1); // the rented burst
  });
});
