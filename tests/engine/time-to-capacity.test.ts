import { describe, expect, it } from 'vitest';
import { firstHoursOf, nextMinutesOf } from '@/engine/criteria/time-to-capacity';
import { SHAPES } from '@/engine/option-shape';
import { likelyOf } from '@/engine/quantity';
import type { ListedOptionId } from '@/dataset/ids';
import type { Answers } from '@/questions/answers';
import { worldOf } from '~/support/given';

const first = (id: ListedOptionId, answers: Answers = {}): number =>
  likelyOf(firstHoursOf(SHAPES[id], worldOf(answers)));
const next = (id: ListedOptionId, answers: Answers = {}): number =>
  likelyOf(nextMinutesOf(SHAPES[id], worldOf(answers)));

describe('the first GPU', () => {
  it('comes as soon as the offer has it', () => {
    expect(first('bare-metal.reserved')).toBe(100);
    expect(first('gpu-vm.on-demand')).toBe(1);
  });

  it('waits for floor and power where there is no site, on your own servers only', () => {
    expect(first('bare-metal.owned')).toBe(1000);
    expect(first('bare-metal.owned', { siteReady: 'no' })).toBe(5000);
    expect(first('bare-metal.reserved', { siteReady: 'no' })).toBe(100);
  });

  it('is partly there where machines already are', () => {
    expect(first('bare-metal.owned', { existingEstate: 'some' })).toBe(512); // half 24 h, half 1,000 h
    expect(first('bare-metal.owned', { existingEstate: 'large' })).toBe(268); // ¾ × 24 + ¼ × 1,000
  });

  it('waits for data and contracts that are elsewhere', () => {
    expect(first('gpu-vm.on-demand', { dataHome: 'own-premises' })).toBe(201);
    expect(first('gpu-vm.on-demand', { dataHome: 'cloud' })).toBe(1);
    expect(first('bare-metal.owned', { dataHome: 'cloud' })).toBe(1200);
  });

  it('takes longer for a whole node by the hour', () => {
    const node = { gpusPerJob: 8 } as const;
    expect(first('gpu-vm.on-demand', node)).toBe(50);
    expect(first('bare-metal.on-demand', node)).toBe(50);
    expect(first('gpu-vm.reserved', node)).toBe(100);
  });

  it('takes as long as a reservation for a cluster of more than 64 GPUs', () => {
    const cluster = { interconnect: 'rdma', gpusPerJob: 65, meanGpus: 65, peakGpus: 65 } as const;
    expect(first('gpu-vm.on-demand', cluster)).toBe(2000);
    expect(first('gpu-vm.reserved', cluster)).toBe(2000);
    expect(first('bare-metal.owned', cluster)).toBe(1000);
    expect(first('gpu-vm.reserved', { ...cluster, gpusPerJob: 64 })).toBe(100);
    expect(first('gpu-vm.reserved', { ...cluster, interconnect: 'nvlink' })).toBe(100);
  });

  it('of a split is the first of its burst', () => {
    expect(first('split.owned', { siteReady: 'no' })).toBe(1);
  });
});

describe('the next GPU', () => {
  it('earns nothing by coming sooner than it is needed', () => {
    expect(next('gpu-vm.on-demand', { scaleUpMinutes: 0 })).toBe(10);
    expect(next('gpu-vm.on-demand', { scaleUpMinutes: 60 })).toBe(60);
    expect(next('bare-metal.owned', { scaleUpMinutes: 60 })).toBe(10_000);
  });
});
