import { describe, expect, it } from 'vitest';
import { always, byLevel, type Choice, isOneOf, levelAt, likelyLevel } from '@/engine/choice';
import { column, constant, ONE, type Quantity } from '@/engine/quantity';

type Link = 'none' | 'nvlink' | 'rdma';

/** NVLink in the likely world and the second draw, none in the first, RDMA in the third. */
const LINK: Choice<Link> = {
  levels: ['none', 'nvlink', 'rdma'],
  codes: Uint8Array.from([1, 0, 1, 2]),
};

/** None or NVLink, though RDMA could have come up. */
const LINK_WITHOUT_RDMA: Choice<Link> = { ...LINK, codes: Uint8Array.from([1, 0, 1, 0]) };

const asPlain = ({ values }: Quantity): number | readonly number[] =>
  typeof values === 'number' ? values : [...values];

describe('a choice', () => {
  it('is one word in all worlds, or one for each with the likely world first', () => {
    const said = always('rdma');
    expect([0, 1, 7].map((world) => levelAt(said, world))).toEqual(['rdma', 'rdma', 'rdma']);
    expect([0, 1, 2, 3].map((world) => levelAt(LINK, world))).toEqual([
      'nvlink',
      'none',
      'nvlink',
      'rdma',
    ]);
    expect([likelyLevel(said), likelyLevel(LINK)]).toEqual(['rdma', 'nvlink']);
  });

  it('without the word that a world asks for is a mistake of ours', () => {
    expect(() => levelAt({ levels: ['none'], codes: Uint8Array.from([1]) }, 0)).toThrow(RangeError);
    expect(() => levelAt({ levels: [], codes: null }, 0)).toThrow(RangeError);
  });
});

describe('a quantity for each word', () => {
  const GBPS: Readonly<Record<Link, number>> = { none: 50, nvlink: 900, rdma: 400 };

  it('is that of the word that was said', () => {
    expect(byLevel(always('rdma'), (link) => constant(GBPS[link]))).toEqual(constant(400));
  });

  it('is in each world that of its word', () => {
    expect(asPlain(byLevel(LINK, (link) => constant(GBPS[link])))).toEqual([900, 50, 900, 400]);
  });

  it('may be itself uncertain', () => {
    const rates: Readonly<Record<Link, Quantity>> = {
      none: column(Float64Array.from([1, 2, 3, 4])),
      nvlink: column(Float64Array.from([10, 20, 30, 40])),
      rdma: constant(400),
    };
    expect(asPlain(byLevel(LINK, (link) => rates[link]))).toEqual([10, 2, 30, 400]);
    expect(asPlain(rates.none)).toEqual([1, 2, 3, 4]);
    expect(asPlain(rates.nvlink)).toEqual([10, 20, 30, 40]);
  });

  it('is worked out only for words that some world has, and once for each', () => {
    const askedFor = (choice: Choice<Link>): readonly Link[] => {
      const asked: Link[] = [];
      byLevel(choice, (link) => {
        asked.push(link);
        return constant(GBPS[link]);
      });
      return asked;
    };
    expect(askedFor(LINK)).toEqual(['none', 'nvlink', 'rdma']);
    expect(askedFor(LINK_WITHOUT_RDMA)).toEqual(['none', 'nvlink']);
    expect(askedFor(always('rdma'))).toEqual(['rdma']);
  });

  it('stays one number where it is the same for all words', () => {
    expect(byLevel(LINK, () => ONE)).toBe(ONE);
  });

  it('where the worlds have only one of the words is that of the word', () => {
    const rate = column(Float64Array.from([1, 2, 3, 4]));
    const alwaysRdma: Choice<Link> = { ...LINK, codes: Uint8Array.from([2, 2, 2, 2]) };
    expect(byLevel(alwaysRdma, () => rate)).toBe(rate);
  });
});

describe('being one of some words', () => {
  it('is 1 in the worlds that have one of them, else 0', () => {
    expect(asPlain(isOneOf(LINK, 'rdma'))).toEqual([0, 0, 0, 1]);
    expect(asPlain(isOneOf(LINK, 'none', 'rdma'))).toEqual([0, 1, 0, 1]);
  });

  it('is one number where no world differs', () => {
    expect(asPlain(isOneOf(always('rdma'), 'rdma'))).toBe(1);
    expect(asPlain(isOneOf(always('rdma'), 'none'))).toBe(0);
    expect(asPlain(isOneOf(LINK, 'none', 'nvlink', 'rdma'))).toBe(1);
    expect(asPlain(isOneOf(LINK_WITHOUT_RDMA, 'rdma'))).toBe(0);
  });
});
