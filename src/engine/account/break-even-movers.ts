import type { FigureId } from '@/dataset/figure-units';
import type { Judged } from '@/engine/advise';
import { figuresIn } from '@/engine/figures-in';
import { constant, likelyOf, type Quantity } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import { quantilesOf } from '@/lib/quantile';
import { likelyButForFigure, likelyButForMonths } from './one-changed';

/** One input at its 10th or 90th percentile, all else as is most likely. */
export type MoverEnd = {
  readonly at: number;
  readonly breakEven: number;
  readonly utilisation: number;
};

export type Mover = {
  readonly input:
    | { readonly kind: 'figure'; readonly figure: FigureId }
    /** How long the need lasts, in months. */
    | { readonly kind: 'months' }
    /** How much of the capacity the demand uses: moves the visitor's point, not the border. */
    | { readonly kind: 'utilisation' };
  readonly low: MoverEnd;
  readonly high: MoverEnd;
};

type Moved = {
  readonly breakEven: (worlds: Worlds) => Quantity;
  readonly utilisation: Quantity;
};

const ENDS: readonly number[] = [0.1, 0.9];

/** So many are listed; what a reader asks for by name is listed wherever it stands. */
const MOST_LISTED = 6;
const ASKED_FOR = /^owned-node\.(price\.|life$|staff$|electricity$)|\.rate\./;

/**
 * How far each input moves utilisation less break-even, one at a time: everything behind the break-even in the likely
 * world, and what is open in demand. Widest first; what moves nothing is left out.
 */
export function moversOf({ breakEven, utilisation }: Moved, found: Judged): readonly Mover[] {
  const { likely, worlds } = found;
  const border = breakEven(likely);
  const used = likelyOf(utilisation);
  const end = (at: number, moved: Worlds): MoverEnd => ({
    at,
    breakEven: likelyOf(breakEven(moved)),
    utilisation: used,
  });
  const figures = figuresIn(border).flatMap((figure) =>
    betweenEnds(worlds.read(worlds.figures[figure]), { kind: 'figure', figure }, (at) =>
      end(at, likelyButForFigure(likely, figure, at)),
    ),
  );
  const months = betweenEnds(worlds.traits.months, { kind: 'months' }, (at) =>
    end(at, likelyButForMonths(likely, constant(at))),
  );
  const demand = betweenEnds(utilisation, { kind: 'utilisation' }, (at) => ({
    at,
    breakEven: likelyOf(border),
    utilisation: at,
  }));
  return [...figures, ...months, ...demand]
    .filter((mover) => widthOf(mover) > 0)
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .filter(
      ({ input }, place) =>
        place < MOST_LISTED ||
        input.kind === 'utilisation' ||
        (input.kind === 'figure' && ASKED_FOR.test(input.figure)),
    );
}

/** Nothing where it is the same in all worlds. */
function betweenEnds(
  { values }: Quantity,
  input: Mover['input'],
  end: (at: number) => MoverEnd,
): readonly Mover[] {
  if (typeof values === 'number') {
    return [];
  }
  const [low = 0, high = 0] = quantilesOf(values.subarray(1), ENDS);
  return low === high ? [] : [{ input, low: end(low), high: end(high) }];
}

const marginAt = ({ utilisation, breakEven }: MoverEnd): number => utilisation - breakEven;

/** How far it moves the distance between utilisation and break-even. */
const widthOf = ({ low, high }: Mover): number => Math.abs(marginAt(high) - marginAt(low));
