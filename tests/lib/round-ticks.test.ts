import { describe, expect, it } from 'vitest';
import { roundTicks } from '@/lib/round-ticks';

describe('round ticks', () => {
  it('go up in even round steps to no less than is asked for', () => {
    expect(roundTicks(391, 3)).toEqual([0, 150, 300, 450]); // 130.3 a step
    expect(roundTicks(450, 3)).toEqual([0, 150, 300, 450]);
    expect(roundTicks(11, 2)).toEqual([0, 6, 12]);
    expect(roundTicks(0.9, 3)).toEqual([0, 0.3, 0.6, 0.9].map((tick) => expect.closeTo(tick, 12)));
    expect(roundTicks(9500, 1)).toEqual([0, 10_000]);
  });

  it('are none but 0 where there is nothing to show', () => {
    expect(roundTicks(0, 3)).toEqual([0]);
  });
});
