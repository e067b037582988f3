import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useInTurn } from '@/ui/layout/use-in-turn';

type Piece = { readonly id: string; readonly text: string };

const pieces = (...texts: readonly string[]): readonly Piece[] =>
  texts.map((text) => ({ id: text.slice(0, 1), text }));

/** What stood on the page after each drawing. */
const drawings = (first: readonly Piece[]) => {
  const seen: string[] = [];
  const { rerender } = renderHook(
    ({ parts }: { readonly parts: readonly Piece[] }) => {
      const words = useInTurn(parts)
        .map(({ part: { text }, stale }) => (stale ? `${text}…` : text))
        .join(' ');
      if (seen.at(-1) !== words) {
        seen.push(words);
      }
    },
    { initialProps: { parts: first } },
  );
  return { seen, draw: (parts: readonly Piece[]) => rerender({ parts }) };
};

describe('a page drawn in turn', () => {
  it('comes part by part, from the top', () => {
    const { seen } = drawings(pieces('a1', 'b1', 'c1'));
    expect(seen).toEqual(['', 'a1', 'a1 b1', 'a1 b1 c1']);
  });

  it('keeps each part as it was until its turn comes, and says that it is stale', () => {
    const { seen, draw } = drawings(pieces('a1', 'b1'));
    seen.length = 0;
    draw(pieces('a2', 'b2'));
    expect(seen).toEqual(['a1… b1…', 'a2 b1…', 'a2 b2']);
  });

  it('leaves out at once what is no part any more, and draws nothing twice', () => {
    const first = pieces('a1', 'b1', 'c1');
    const { seen, draw } = drawings(first);
    seen.length = 0;
    draw(first.filter(({ id }) => id !== 'b'));
    expect(seen).toEqual(['a1 c1']);
  });
});
