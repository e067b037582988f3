import { describe, expect, it } from 'vitest';
import type { Measurement } from '@/engine/explanation';
import { proofOfConceptFrom } from '@/features/results/proof-of-concept';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const words = plainResultsWords();

const RATE: Measurement = {
  figure: 'gpu-vm.on-demand.rate.b200',
  likely: 4.99,
  low: 3.75,
  high: 6.25,
  overturnsAt: 7.104,
  winner: 'bare-metal.reserved',
};

const TAIL: Measurement = {
  figure: 'gpu-vm.tail',
  likely: 0.03,
  low: 0.03,
  high: 0.03,
  overturnsAt: null,
  winner: null,
};

const sheetOf = (...measurements: readonly Measurement[]) => {
  const view = proofOfConceptFrom(
    splitExplanation({
      proofOfConcept: { options: ['split.reserved', 'bare-metal.reserved'], measurements },
    }),
    words,
  );
  return view?.kind === 'known' ? view : undefined;
};

describe('the sheet for a proof of concept', () => {
  it('is on its way until the explanation is there, and is nothing where there is nothing to measure', () => {
    expect(proofOfConceptFrom(undefined, words)).toEqual({ kind: 'coming' });
    expect(proofOfConceptFrom(splitExplanation({ proofOfConcept: null }), words)).toBeUndefined();
    expect(sheetOf()).toBeUndefined();
  });

  it('names the two options that it is to tell apart', () => {
    expect(sheetOf(RATE)?.between).toBe(
      'Between option split.reserved, which we recommend, and option bare-metal.reserved, which comes closest.',
    );
  });

  it('says what to take down, with what, how long and why, and what we take', () => {
    expect(sheetOf(RATE)?.rows).toEqual([
      {
        id: 'gpu-vm.on-demand.rate.b200',
        name: 'B200 by the hour in a VM',
        href: '#/evidence?figure=gpu-vm.on-demand.rate.b200',
        take: 'The longest waits.',
        tool: 'cyclictest',
        howLong: '2 days',
        because: 'A quiet and a busy day.',
        facts: [{ href: '#/evidence?row=LAT-13', text: 'LAT-13' }],
        taken: '$4.99 per GPU-hour ($3.75 to $6.25)',
        // 7.104 to three figures, never short of the border: 7.11
        overturns: 'Above $7.11 per GPU-hour: option bare-metal.reserved',
      },
    ]);
  });

  it('says so where no value would overturn the advice, and one number where the sources agree', () => {
    expect(sheetOf(TAIL)?.rows[0]).toMatchObject({
      taken: '30 µs',
      overturns: 'No value we think possible would.',
    });
  });
});
