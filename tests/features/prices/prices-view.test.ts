import { describe, expect, it } from 'vitest';
import { dataset } from '@/dataset/dataset';
import { boundsOf } from '@/dataset/figure-bounds';
import { priceEffect, readFiguresOf } from '@/features/prices/price-effect';
import {
  ALL_PRICES,
  isPrice,
  priceBookView,
  type PriceBook,
  type PriceFilter,
} from '@/features/prices/prices-view-model';
import { differenceWords } from '@/features/prices/words';
import { editionWords } from '@/features/prices/words-age';
import { splitAdvice } from '~/support/advice-fixture';

const HOURLY = 'gpu-vm.on-demand.rate.b200';

const bookOf = (over: Partial<PriceBook> = {}): PriceBook => ({
  dataset,
  own: {},
  boundsOf,
  read: undefined,
  card: undefined,
  others: [],
  today: dataset.edition,
  ...over,
});
const viewOf = (over: Partial<PriceBook> = {}, filter: Partial<PriceFilter> = {}) =>
  priceBookView(bookOf(over), { ...ALL_PRICES, ...filter });
const idsIn = (view: ReturnType<typeof viewOf>) =>
  view.groups.flatMap(({ prices }) => prices.map(({ id }) => id));
const priceIn = (view: ReturnType<typeof viewOf>, id: string) =>
  view.groups.flatMap(({ prices }) => prices).find((price) => price.id === id);

describe('the price book', () => {
  it('holds every figure that is given in money, but for the ends of the scale of cost', () => {
    const ids = idsIn(viewOf());
    const money = Object.values(dataset.figures).filter(({ unit }) => unit.startsWith('usd-'));
    const missing = money.filter(({ id }) => !ids.some((each) => each === id));
    expect(missing.map(({ id }) => id).toSorted()).toEqual([
      'cost.best.b200',
      'cost.best.h100-sxm',
      'cost.best.h200',
      'cost.best.rtx-pro-6000',
      'cost.worst.b200',
      'cost.worst.h100-sxm',
      'cost.worst.h200',
      'cost.worst.rtx-pro-6000',
    ]);
  });

  it('holds what prices are made with: power, staff, support, resale, markups', () => {
    expect(idsIn(viewOf())).toEqual(
      expect.arrayContaining([
        'owned-node.pue',
        'owned-node.staff',
        'owned-node.support',
        'owned-node.residual',
        'owned-node.capital-cost',
        'mig-slice.on-demand.markup',
        'rented.adder',
        'owned-node.average-power.h200',
      ]),
    );
    expect(isPrice(dataset.figures['gpu-vm.tail'])).toBe(false);
  });

  it('shows each price once', () => {
    const ids = idsIn(viewOf({ card: 'h200' }));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('begins with the card of the answers and folds the others', () => {
    const groups = viewOf({ card: 'h200' }).groups.map(({ id, folded }) => [id, folded]);
    expect(groups).toEqual([
      ['h200', false],
      ['renting', false],
      ['owning', false],
      ['b200', true],
      ['h100-sxm', true],
      ['rtx-pro-6000', true],
    ]);
  });

  it('tells our range in the unit of the price, and the row of the evidence', () => {
    expect(priceIn(viewOf(), HOURLY)).toMatchObject({
      likely: '$6.81',
      range: '$5.00 – $8.60',
      href: '#/evidence?figure=gpu-vm.on-demand.rate.b200',
      row: { href: '#/evidence?row=PRICE-07', text: 'PRICE-07' },
      n: '6 observations',
      own: undefined,
      difference: undefined,
      field: { unit: 'USD per GPU-hour', places: 0 },
    });
  });

  it('shows shares in per cents, the visitor’s own too', () => {
    const price = priceIn(viewOf({ own: { 'rented.adder': 0.07 } }), 'rented.adder');
    expect(price).toMatchObject({
      own: 7,
      field: { unit: '%', bounds: { least: 0, most: 1000 } },
      difference: '77% below our likely value, below our range.',
    });
  });

  it('shows a figure that is no price where a link replaced it, also while it is taken back', () => {
    const view = viewOf({ own: { 'gpu-vm.tail': 2 } });
    expect(view.groups.at(-1)).toMatchObject({ id: 'others', own: 1 });
    expect(idsIn(viewOf({ others: ['gpu-vm.tail'] }))).toContain('gpu-vm.tail');
  });

  it('finds prices by their words on all cards, unfolded, and says how many', () => {
    const view = viewOf({ card: 'b200' }, { text: 'h200 vm' });
    expect(idsIn(view)).toContain('gpu-vm.on-demand.rate.h200');
    expect(view.groups.every(({ folded }) => !folded)).toBe(true);
    expect(view.found).toBe(`${idsIn(view).length} prices.`);
    expect(viewOf({}, { text: 'zeppelin' }).found).toMatch(/^Nothing found for “zeppelin”/);
  });

  it('shows the visitor’s own alone, and keeps a row whose value is being changed', () => {
    expect(idsIn(viewOf({ own: { [HOURLY]: 4.99 } }, { show: 'yours' }))).toEqual([HOURLY]);
    expect(idsIn(viewOf({}, { show: 'yours', kept: [HOURLY] }))).toEqual([HOURLY]);
  });

  it('shows what the recommended option counts', () => {
    const advice = splitAdvice();
    const read = readFiguresOf(advice);
    const ids = idsIn(viewOf({ read }, { show: 'recommended' }));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => read.recommended.has(id))).toBe(true);
    expect(priceIn(viewOf({ read }), ids[0] ?? '')?.read).toBe('read for the recommended option');
  });
});

describe('the age of a price', () => {
  // 20 September to 21 November 2026 are 62 days: 1.3^(62/90) = 1.198.
  it('is told of a rent after a month, with how far rents move in such a time', () => {
    expect(priceIn(viewOf(), 'bare-metal.on-demand.rate.b200')?.age).toBe(
      '62 days old; prices of this kind moved about 20% in such a time. Up to 90 days the advice draws it from the range of its source.',
    );
    expect(priceIn(viewOf(), 'gpu-vm.on-demand.rate.h100-sxm')?.age).toBeUndefined();
  });

  it('follows what the visitor says of how far rents move', () => {
    // 2^(62/90) = 1.612
    const own = { 'rented.drift': 1 };
    expect(priceIn(viewOf({ own }), 'bare-metal.on-demand.rate.b200')?.age).toMatch(/about 61%/);
  });

  it('is told of a rent that the engine draws wider', () => {
    // 20 September 2026 to 21 September 2027 are 366 days: 1.3^√(366/90) = 1.697.
    const later = { ...dataset, edition: '2027-09-21' };
    expect(priceIn(viewOf({ dataset: later }), 'bare-metal.on-demand.rate.b200')?.age).toBe(
      '12 months old; prices of this kind moved about 70% in such a time. Older than 90 days: the advice draws it from a wider range for that. Check it before you rely on it.',
    );
  });

  it('of other prices says that nobody knows how they move, and of no share', () => {
    expect(priceIn(viewOf(), 'vgpu.licence')?.age).toBe(
      'At least 3 years old. How fast prices of this kind move was not found: check it before you rely on it.',
    );
    expect(priceIn(viewOf(), 'owned-node.pue')?.age).toBeUndefined();
  });

  it('is told of a recent price too, with what that means', () => {
    // 10 November to 21 November 2026 are 11 days.
    const vm = 'gpu-vm.on-demand.rate.h100-sxm';
    const figures = {
      ...dataset.figures,
      [vm]: { ...dataset.figures[vm], date: '2026-11-10' },
      'vgpu.licence': { ...dataset.figures['vgpu.licence'], date: '2026-11-21' },
    };
    const view = viewOf({ dataset: { ...dataset, edition: '2026-11-21', figures } });
    expect(priceIn(view, vm)).toMatchObject({
      age: undefined,
      recent: '11 days old: recent, drawn from the range of its source.',
    });
    expect(priceIn(view, 'vgpu.licence')?.recent).toBe('As old as the edition: recent.');
    expect(priceIn(view, 'bare-metal.on-demand.rate.b200')?.recent).toBeUndefined();
    expect(priceIn(view, 'owned-node.pue')?.recent).toBeUndefined();
  });

  it('of a date that is a year is not made up', () => {
    const view = viewOf({
      dataset: {
        ...dataset,
        edition: '2026-11-21',
        figures: {
          ...dataset.figures,
          'vgpu.licence': { ...dataset.figures['vgpu.licence'], date: '2026' },
        },
      },
    });
    expect(priceIn(view, 'vgpu.licence')?.recent).toBe('Its day is not known: taken as recent.');
  });

  it('is told beside how long ago the edition was on the day of the visit', () => {
    const at = { ...dataset, edition: '2026-11-21' };
    expect(viewOf({ dataset: at, today: '2026-12-06' }).daysAgo).toBe(15);
    expect(editionWords('21 November 2026', 15)).toContain(
      'That was 15 days ago: today each price is so much older.',
    );
    expect(editionWords('21 November 2026', 0)).not.toContain('ago');
  });

  it('counts to the edition and not to the day of the visit', () => {
    const onTheDay = { ...dataset, edition: '2026-09-20' };
    expect(priceIn(viewOf({ dataset: onTheDay }), 'bare-metal.on-demand.rate.b200')?.age).toBe(
      undefined,
    );
  });
});

describe('a price of the visitor’s own', () => {
  const ours = { low: 5, likely: 8, high: 10 };
  it.each([
    [8, 'The same as our likely value, and taken as exact.'],
    [6, '25% below our likely value, inside our range.'],
    [4, '50% below our likely value, below our range.'],
    [9, '13% above our likely value, inside our range.'],
    [12, '50% above our likely value, above our range.'],
    [20, '2.5 times our likely value, above our range.'],
    [0, '100% below our likely value, below our range.'],
  ])('of %d against 8 between 5 and 10 is told in words', (own, words) => {
    expect(differenceWords(own, ours)).toBe(words);
  });
});

describe('what own prices do', () => {
  const names = (id: string) => id;
  const advice = splitAdvice();
  const { option } = advice.verdict;
  const [recommended] = advice.options;
  const cheaper = splitAdvice({
    verdict: { ...advice.verdict, kind: 'clear', option: 'gpu-vm.on-demand' },
    options: advice.options.map((each) => ({
      ...each,
      consequences: {
        ...each.consequences,
        cost: { low: 1, likely: 48_000, high: 2, unit: 'USD/month', beyondAnchor: 'none' as const },
      },
    })),
  });

  const ownPrices = { prices: 2, offers: 0 };

  it('is nothing while all are ours: the recommendation and its cost', () => {
    expect(priceEffect(advice, advice, { prices: 0, offers: 0 }, names)).toEqual({
      now: expect.stringMatching(/^split\.reserved, \$[\d.]+k a month$/),
      change: undefined,
      closer: undefined,
    });
  });

  it('is told as another option, another cost, and how sure it is where that changed', () => {
    expect(recommended?.id).toBe(option);
    expect(priceEffect(advice, cheaper, ownPrices, names).change).toMatch(
      /^Without your prices: split\.reserved, \$[\d.]+k a month; with them: gpu-vm\.on-demand, \$48\.0k a month; now a clear answer\.$/,
    );
  });

  it('is told where the option stays, and where its cost does too', () => {
    const dearer = splitAdvice({ options: cheaper.options });
    expect(priceEffect(advice, dearer, { prices: 1, offers: 0 }, names).change).toMatch(
      /^Without your price: split\.reserved, \$[\d.]+k a month; with it: the same option, \$48\.0k a month\.$/,
    );
    expect(priceEffect(advice, advice, ownPrices, names).change).toMatch(
      /^Without your prices: split\.reserved, \$[\d.]+k a month; with them: the same\.$/,
    );
  });

  it.each([
    [{ prices: 0, offers: 1 }, 'Without your offer: ', '; with it: '],
    [{ prices: 0, offers: 3 }, 'Without your offers: ', '; with them: '],
    [{ prices: 1, offers: 1 }, 'Without your price and offer: ', '; with them: '],
    [{ prices: 2, offers: 1 }, 'Without your prices and offer: ', '; with them: '],
  ])('says of %j without what it compares', (own, without, withThem) => {
    const { change } = priceEffect(advice, cheaper, own, names);
    expect(change).toContain(without);
    expect(change).toContain(withThem);
  });

  /** The same advice, with one option first in so much more of the futures, at another cost. */
  const closer = (id: string, gain: number, likely: number) =>
    splitAdvice({
      options: advice.options.map((each) =>
        each.id === id
          ? {
              ...each,
              feasible: true,
              firstRankShare: each.firstRankShare + gain,
              consequences: {
                ...each.consequences,
                cost: { low: 1, likely, high: 2, unit: 'USD/month', beyondAnchor: 'none' as const },
              },
            }
          : each,
      ),
    });
  const other = advice.options.find(({ id }) => id !== option);

  it('names the option that came closer, where the recommended one stays', () => {
    const first = other?.firstRankShare ?? 0;
    const { closer: words } = priceEffect(
      advice,
      closer(other?.id ?? '', 0.25, 31_000),
      ownPrices,
      names,
    );
    const [was, is] = [Math.round(100 * first), Math.round(100 * (first + 0.25))];
    expect(words).toMatch(
      new RegExp(
        `^${other?.id.replaceAll('.', '\\.')} comes closer: first in ${is}% of the futures${was === 0 ? '' : `, not ${was}%`}; \\$31\\.0k a month, not \\$[\\d.]+k\\.$`,
      ),
    );
  });

  it('names none where none came closer by a hundredth, or another is recommended', () => {
    const barely = closer(other?.id ?? '', 0.009, 31_000);
    expect(priceEffect(advice, barely, ownPrices, names).closer).toBeUndefined();
    expect(priceEffect(advice, cheaper, ownPrices, names).closer).toBeUndefined();
  });

  it('is unknown until both are worked out', () => {
    expect(priceEffect(undefined, advice, ownPrices, names).now).toBeUndefined();
  });
});
