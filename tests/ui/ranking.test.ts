import { describe, expect, it } from 'vitest';
import { dropped, groupsFrom, moved, rankingFrom, rankOf, tieToggled } from '@/ui/controls/ranking';

const IDS = ['cost', 'latency', 'isolation', 'lock-in'];

describe('an order with ties', () => {
  it('lets ids that it leaves out tie for last', () => {
    expect(groupsFrom(['cost', ['latency']], IDS)).toEqual([
      ['cost'],
      ['latency'],
      ['isolation', 'lock-in'],
    ]);
  });

  it('writes a place of one without a list', () => {
    expect(rankingFrom([['cost'], ['latency', 'isolation']])).toEqual([
      'cost',
      ['latency', 'isolation'],
    ]);
  });

  it('gives those that tie the same rank, and skips as many', () => {
    const groups = [['cost'], ['latency', 'isolation'], ['lock-in']];
    expect(IDS.map((id) => rankOf(groups, id))).toEqual([1, 2, 2, 4]);
  });

  it('swaps with the neighbour on the way up and down', () => {
    expect(moved([['cost'], ['latency']], 'latency', -1)).toEqual([['latency'], ['cost']]);
    expect(moved([['cost'], ['latency']], 'cost', 1)).toEqual([['latency'], ['cost']]);
  });

  it('stays where it is at either end', () => {
    const groups = [['cost'], ['latency']];
    expect(moved(groups, 'cost', -1)).toEqual(groups);
    expect(moved(groups, 'latency', 1)).toEqual(groups);
  });

  it('leaves a tie before it passes anybody', () => {
    expect(moved([['cost', 'latency'], ['isolation']], 'cost', 1)).toEqual([
      ['latency'],
      ['cost'],
      ['isolation'],
    ]);
  });

  it('ties with the place above, and unties to stand below it', () => {
    const tied = tieToggled([['cost'], ['latency']], 'latency');
    expect(tied).toEqual([['cost', 'latency']]);
    expect(tieToggled(tied, 'latency')).toEqual([['cost'], ['latency']]);
  });

  it('drops one where another stood, and the others make room', () => {
    const groups = [['cost'], ['latency'], ['isolation']];
    expect(dropped(groups, 'isolation', 'cost')).toEqual([['isolation'], ['cost'], ['latency']]);
    expect(dropped(groups, 'cost', 'isolation')).toEqual([['latency'], ['isolation'], ['cost']]);
    expect(dropped(groups, 'cost', 'cost')).toEqual(groups);
  });

  it('ties what is dropped between two that tie', () => {
    const groups = [['cost', 'latency'], ['isolation']];
    expect(dropped(groups, 'isolation', 'latency')).toEqual([['cost', 'isolation', 'latency']]);
  });

  it('unties what is dropped at the edge of its tie', () => {
    const groups = [['cost', 'latency'], ['isolation']];
    expect(dropped(groups, 'cost', 'latency')).toEqual([['latency'], ['cost'], ['isolation']]);
    expect(dropped(groups, 'latency', 'cost')).toEqual([['latency'], ['cost'], ['isolation']]);
  });
});
