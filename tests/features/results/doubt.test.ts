import { describe, expect, it } from 'vitest';
import type { Explanation, Tornado } from '@/engine/explanation';
import { doubtFrom } from '@/features/results/doubt';
import { mapFrom } from '@/features/results/doubt-map';
import { tornadoFrom } from '@/features/results/doubt-tornado';
import { nothingFitsAdvice, splitAdvice } from '~/support/advice-fixture';
import { splitExplanation } from '~/support/explanation-fixture';
import { plainResultsWords } from '~/support/plain-results-words';

const words = plainResultsWords();

const known = (over: Partial<Explanation> = {}) => {
  const view = doubtFrom(splitAdvice(), splitExplanation(over), words);
  return view?.kind === 'known' ? view : undefined;
};

const tornadoWith = (over: Partial<Tornado>) => {
  const { tornado } = splitExplanation();
  return tornado === null
    ? undefined
    : tornadoFrom({ ...tornado, ...over }, { ours: 'split', theirs: 'bare-metal' }, words);
};

const BARS = splitExplanation().tornado?.bars ?? [];

const mapWith = (over: Partial<NonNullable<Explanation['map']>>) => {
  const { map } = splitExplanation();
  return map === null ? undefined : mapFrom({ ...map, ...over }, splitAdvice(), words);
};

describe('what the answer rests on', () => {
  it('is on its way until the explanation is there', () => {
    expect(doubtFrom(splitAdvice(), undefined, words)).toEqual({ kind: 'coming' });
  });

  it('is nothing where nothing fits', () => {
    expect(doubtFrom(nothingFitsAdvice(), undefined, words)).toBeUndefined();
  });

  it('is nothing where there is neither a lead nor a commitment to weigh', () => {
    expect(known({ tornado: null, map: null })).toBeUndefined();
    expect(known({ tornado: null })?.map).toBeDefined();
    expect(known({ map: null })?.tornado).toBeDefined();
  });
});

describe('the tornado', () => {
  it('says in a sentence what moves the lead most, and how many inputs turn it alone', () => {
    expect(known()?.tornado?.subtitle).toBe(
      '“question durationMonths” moves the lead most: at 7 “option gpu-vm.on-demand” comes first. ' +
        'One of the 3 inputs that matter puts another option first by itself.',
    );
  });

  it('names what the input is at both ends, with the lead there in money', () => {
    const [, rate] = known()?.tornado?.rows ?? [];
    expect(rate).toEqual({
      id: 'gpu-vm.on-demand.rate.b200',
      name: 'B200 by the hour in a VM',
      low: { value: '$3.90', lead: 15_000, text: '+$15.0k', wins: undefined },
      high: { value: '$6.10', lead: 1200, text: '+$1.20k', wins: undefined },
    });
  });

  it('marks the end at which another option comes first, in words and by its family', () => {
    const [duration] = known()?.tornado?.rows ?? [];
    expect(duration?.low).toEqual({
      value: '7',
      lead: -5800,
      text: '−$5.80k',
      wins: { text: 'virtual first', family: 'virtual' },
    });
    expect(duration?.high.wins).toBeUndefined();
  });

  it('tells another option of the same family from another family', () => {
    const [first] = BARS;
    const view = tornadoWith({
      bars: first
        ? [{ ...first, low: { ...first.high, winner: 'split.owned', leadUsd: 1000 } }]
        : [],
    });
    expect(view?.rows[0]?.low.wins).toEqual({
      text: 'another split option first',
      family: 'split',
    });
  });

  it('starts every bar at the average lead', () => {
    expect(known()?.tornado?.average).toEqual({
      lead: 9200,
      text: 'average over all futures: $9.20k ahead',
    });
  });

  it('says where the recommended option is behind on average', () => {
    const view = tornadoWith({ leadUsd: -3000 });
    expect(view?.average.text).toBe('average over all futures: $3.00k behind');
    expect(view?.subtitle).toMatch(
      /^On average over all futures “option split.reserved” is \$3\.00k a month behind “option bare-metal.reserved”;/,
    );
  });

  it('says that nothing turns it where nothing does', () => {
    expect(tornadoWith({ bars: BARS.slice(1) })?.subtitle).toBe(
      '“B200 by the hour in a VM” moves the lead most, from +$1.20k to +$15.0k a month, and does not change who comes first. ' +
        'None of the 2 inputs that matter puts another option first by itself.',
    );
  });

  it('draws six bars and tells the rest in the table', () => {
    const view = tornadoWith({
      bars: Array.from({ length: 22 }, () => BARS)
        .flat()
        .slice(0, 22),
    });
    expect(view?.rows).toHaveLength(6);
    expect(view?.table.rows).toHaveLength(44); // two ends each
    expect(view?.note).toMatch(/ And 16 smaller ones in the table\.$/);
  });

  it('leaves out what moves nothing', () => {
    const still = {
      at: 1,
      lead: 0.08,
      leadUsd: 9201,
      winner: 'split.reserved',
      family: 'split',
    } as const;
    const unmoved = {
      input: { kind: 'answer', answer: 'peakGpus' },
      low: still,
      high: still,
    } as const;
    expect(tornadoWith({ bars: [...BARS, unmoved] })?.table.rows).toHaveLength(6);
    expect(tornadoWith({ bars: [unmoved] })).toBeUndefined();
  });

  it('gives numbers that were drawn two digits, more where two would read the same', () => {
    const [first] = BARS;
    const between = (low: number, high: number) =>
      tornadoWith({
        bars: first
          ? [{ ...first, low: { ...first.low, at: low }, high: { ...first.high, at: high } }]
          : [],
      })?.rows[0];
    const drawn = between(7.342, 47.91);
    expect([drawn?.low.value, drawn?.high.value]).toEqual(['7.3', '48']);
    const close = between(110.2, 111.9);
    expect([close?.low.value, close?.high.value]).toEqual(['110.2', '111.9']);
  });

  it('gives a number of a figure its unit where the number alone would say nothing', () => {
    const [, rate] = BARS;
    const { tornado } = splitExplanation();
    const unitOf = (unit: 'per-year' | 'usd-per-gpu-hour') => {
      const figure = (id: string) => {
        const found = words.figure(id);
        return found && { ...found, unit };
      };
      const bars = rate ? [rate] : [];
      const families = { ours: 'split', theirs: 'bare-metal' } as const;
      return (
        tornado &&
        tornadoFrom({ ...tornado, bars }, families, { ...words, figure })?.rows[0]?.low.value
      );
    };
    expect(unitOf('usd-per-gpu-hour')).toBe('$3.90');
    expect(unitOf('per-year')).toBe('3.9 a year');
  });

  it('has both ends of every bar as rows of a table', () => {
    expect(known()?.tornado?.table.rows.slice(0, 2)).toEqual([
      ['question durationMonths: 7', '−$5.80k', 'option gpu-vm.on-demand'],
      ['question durationMonths: 48', '+$16.1k', 'option split.reserved'],
    ]);
  });
});

describe('the map of utilisation and price ratio', () => {
  it('says how much of a commitment would be worked, how much must be, and how often it is', () => {
    expect(known()?.map?.subtitle).toBe(
      'Sized for your peak, “option bare-metal.reserved” would be at work in 46% of the GPU-hours it holds. ' +
        'A GPU-hour held there costs 0.58 times what a GPU-hour of work costs with “option gpu-vm.on-demand”, ' +
        'so committing to all of it pays if more than 58% are worked. It pays in 28% of the futures. ' +
        'The split commits only to the part of the demand that is busy enough.',
    );
  });

  it('says so where no utilisation would be enough', () => {
    expect(mapWith({ point: { utilisation: 0.9, priceRatio: 1.2 } })?.subtitle).toContain(
      'costs 1.20 times what a GPU-hour of work costs with “option gpu-vm.on-demand”, so committing to all of it would not pay even if every hour were worked.',
    );
  });

  it('puts the case, its ranges and each future where they belong', () => {
    const map = known()?.map;
    expect(map?.point).toEqual({ across: 0.58, up: 0.46 });
    expect(map?.across).toEqual({ low: 0.44, high: 0.74 });
    expect(map?.up).toEqual({ low: 0.37, high: 0.55 });
    expect(map?.groups.map(({ family, text, marks }) => [family, text, marks.length])).toEqual([
      ['bare-metal', 'Bare metal first', 1],
      ['virtual', 'Virtual first', 1],
      ['split', 'Split first', 2],
    ]);
    expect(map?.groups[0]?.marks).toEqual([{ across: 0.45, up: 0.5 }]);
  });

  it('has the same as a table: case, ranges, and the futures on each side by family', () => {
    // of the four drawn, only bare metal, 50% over 0.45, is above the border
    expect(known()?.map?.table.rows).toEqual([
      ['Utilisation, your case', '46%'],
      ['Utilisation, 10th to 90th percentile', '37% to 55%'],
      ['Price ratio, your case', '0.58'],
      ['Price ratio, 10th to 90th percentile', '0.44 to 0.74'],
      ['Futures in which committing pays', '28%'],
      ['Futures in which paying by the hour pays', '72%'],
      ['Futures shown: bare metal first, committing pays', '25%'],
      ['Futures shown: virtual first, committing pays', '0%'],
      ['Futures shown: split first, committing pays', '0%'],
      ['Futures shown: bare metal first, paying by the hour pays', '0%'],
      ['Futures shown: virtual first, paying by the hour pays', '25%'],
      ['Futures shown: split first, paying by the hour pays', '50%'],
    ]);
  });

  it('ends at a ratio of 1, or where nearly all of the cloud lies below', () => {
    expect(known()?.map?.widest).toBe(1);
    expect(mapWith({ priceRatio: { low: 0.4, high: 1.3 } })?.widest).toBe(1.5);
  });

  it('does not let a rare future squeeze the others, and says that it is not shown', () => {
    // 1 of 100 lies beyond: the 98 of 100 that the map must hold do not
    const usual = { utilisation: 0.4, priceRatio: 0.6, family: 'split' } as const;
    const cloud = [...Array.from({ length: 99 }, () => usual), { ...usual, priceRatio: 9 }];
    const map = mapWith({ cloud });
    expect(map?.widest).toBe(1);
    expect(map?.note).toBe(
      'Each mark is one of 100 futures, by the family that comes first in it. The cross is your case, from the 10th to the 90th percentile. 1 future lies beyond the right edge.',
    );
  });

  it('draws nothing above the top, where demand needs more than is held, and says so', () => {
    const cloud = [0.4, 0.9, 1.1, 1.6].map(
      (utilisation) => ({ utilisation, priceRatio: 0.6, family: 'split' }) as const,
    );
    const map = mapWith({
      cloud,
      point: { utilisation: 1.62, priceRatio: 0.6 },
      utilisation: { low: 0.8, high: 1.7 },
    });
    expect(map?.point.up).toBe(1);
    expect(map?.up).toEqual({ low: 0.8, high: 1 });
    expect(map?.note).toMatch(
      / 2 futures lie beyond the top, where demand needs more than what is held\. The cross is cut off at the top\.$/,
    );
    expect(map?.subtitle).toContain('Your demand takes 162% of the GPU-hours');
  });

  it('says in a sentence what is seen', () => {
    expect(known()?.map?.summary).toBe(
      'Utilisation against price ratio. Your case: utilisation 46%, price ratio 0.58, below the border from which committing pays. Committing pays in 28% of the futures, paying by the hour in 72%.',
    );
  });
});
