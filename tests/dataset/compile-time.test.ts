import { describe, expect, it } from 'vitest';
import type { FigureInput, FigureInputs } from '@/dataset/schema';
import { datasetParts } from '@/dataset/dataset';

const p99 = datasetParts.figures.latency['bare-metal.p99'];

describe('what the compiler knows of figures', () => {
  it('includes the unit that each id must be given in', () => {
    const right: FigureInput<'bare-metal.p99'> = p99;
    // @ts-expect-error a ratio is not a time
    const wrong: FigureInput<'bare-metal.tail'> = p99;
    expect(right.unit).not.toBe('ms');
    expect(wrong).toBe(p99);
  });

  it('includes every id, so that a misspelt one is an error', () => {
    // @ts-expect-error there is no p98
    const misspelt: Partial<FigureInputs> = { 'bare-metal.p98': p99 };
    expect(Object.keys(misspelt)).toEqual(['bare-metal.p98']);
  });

  it('includes that none may be missing', () => {
    // @ts-expect-error one file is not all figures
    const some: FigureInputs = datasetParts.figures.latency;
    expect(Object.keys(some)).toContain('bare-metal.p99');
  });
});
