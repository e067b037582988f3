import { describe, expect, it } from 'vitest';
import { allRead, err, ok, type Result } from '@/lib/result';

describe('several things read', () => {
  const numberIn = (text: string, index: number): Result<number, string> =>
    Number.isNaN(Number(text)) ? err(`no number at ${index}`) : ok(Number(text));

  it('are what each is read as, in their order', () => {
    expect(allRead(['3', '1', '2'], numberIn)).toEqual(ok([3, 1, 2]));
    expect(allRead([], numberIn)).toEqual(ok([]));
  });

  it('are what is wrong with the first that cannot be read, and no more are looked at', () => {
    const looked: string[] = [];
    const read = allRead(['3', 'x', 'y'], (text, index) => {
      looked.push(text);
      return numberIn(text, index);
    });
    expect(read).toEqual(err('no number at 1'));
    expect(looked).toEqual(['3', 'x']);
  });
});
