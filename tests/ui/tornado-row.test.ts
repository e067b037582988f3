import { describe, expect, it } from 'vitest';
import { piecesOf, placeOn, type TornadoEnd, type TornadoRow } from '@/ui/charts/tornado-row';

const SCALE = { average: 10, ahead: 'split', behind: 'metal' } as const;

const end = (lead: number, wins?: TornadoEnd['wins']): TornadoEnd => ({
  value: `at ${lead}`,
  lead,
  text: `$${lead}`,
  wins,
});
const row = (low: TornadoEnd, high: TornadoEnd): TornadoRow => ({
  id: 'a',
  name: 'An input',
  low,
  high,
});
const VIRTUAL = { text: 'virtual first', tone: 'virtual' } as const;

describe('the pieces of a bar', () => {
  it('are one on each side of the average lead while the lead is kept', () => {
    expect(piecesOf(row(end(4), end(25)), SCALE)).toEqual([
      { from: 10, to: 25, tone: 'split', turned: false },
      { from: 4, to: 10, tone: 'split', turned: false },
    ]);
  });

  it('are cut where the lead is lost, and take the colour of who wins there', () => {
    expect(piecesOf(row(end(-5, VIRTUAL), end(10)), SCALE)).toEqual([
      { from: 0, to: 10, tone: 'split', turned: false },
      { from: -5, to: 0, tone: 'virtual', turned: true },
    ]);
  });

  it('take the colour of the one it is measured against where the average already trails', () => {
    // from −3 up to 2: lost until 0, kept after it
    expect(piecesOf(row(end(-3), end(2)), { ...SCALE, average: -3 })).toEqual([
      { from: -3, to: 0, tone: 'metal', turned: true },
      { from: 0, to: 2, tone: 'split', turned: false },
    ]);
  });

  it('stand the shorter last where both ends lie on one side, so that it is seen', () => {
    expect(piecesOf(row(end(12), end(20)), SCALE).map(({ to }) => to)).toEqual([20, 12]);
  });
});

describe('the place of a lead', () => {
  it('runs from the smallest to the largest of all bars', () => {
    // −5 to 15: 0 stands at 5 ÷ 20
    const place = placeOn([row(end(-5, VIRTUAL), end(15))], 10);
    expect([place(-5), place(0), place(10), place(15)]).toEqual([0, 0.25, 0.75, 1]);
  });

  it('keeps the line at which nobody leads on the chart', () => {
    expect(placeOn([row(end(20), end(40))], 30)(0)).toBe(0);
  });

  it('is somewhere even where nothing moves', () => {
    expect(placeOn([row(end(0), end(0))], 0)(0)).toBe(0);
  });
});
