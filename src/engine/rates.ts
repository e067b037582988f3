import type { SingleShape } from './option-shape';
import {
  above,
  choose,
  inUnit,
  minus,
  named,
  ONE,
  over,
  plus,
  type Quantity,
  smallest,
  times,
  ZERO,
} from './quantity';
import type { Worlds } from './worlds';

/**
 * USD per GPU-hour of a rented machine. A commitment shorter than the usual term keeps part of the
 * on-demand price: the rate falls in a straight line from on demand at no term to the reserved rate at
 * the usual one. An offer received has its price, whatever the term.
 */
export const rateOf = (shape: SingleShape, worlds: Worlds): Quantity => {
  const quoted = shape.quote?.usdPerGpuHour;
  if (quoted !== undefined) {
    return named('price offered', plus(inUnit(quoted, 'usd-per-gpu-hour')));
  }
  return shape.sourcing === 'reserved'
    ? worlds.onceOf(shape, 'rate', () => reservedRate(shape, worlds))
    : onDemandRate(shape, worlds);
};

function reservedRate(shape: SingleShape, worlds: Worlds): Quantity {
  const reserved = worlds.onCard(
    shape.access === 'gpu-vm'
      ? 'gpu-vm.reserved.rate'
      : shape.access === 'managed-bare-metal'
        ? 'managed-bare-metal.reserved.rate'
        : 'bare-metal.reserved.rate',
  );
  const onDemand = onDemandRate(shape, worlds);
  const committed = smallest(
    1,
    over(termOf(worlds), worlds.read(worlds.figures['reserved.usual-term'])),
  );
  return named('rate for this term', plus(onDemand, times(minus(reserved, onDemand), committed)));
}

const onDemandRate = (shape: SingleShape, { onCard }: Worlds): Quantity =>
  onCard(shape.family === 'bare-metal' ? 'bare-metal.on-demand.rate' : 'gpu-vm.on-demand.rate');

/** Months a reservation runs: the need, up to the usual term, then renewed; or the term that was offered. */
export const termOf = ({ read, figures, traits, once }: Worlds, shape?: SingleShape): Quantity =>
  shape?.quote?.termMonths !== undefined
    ? named('months of the term offered', plus(shape.quote.termMonths))
    : once('term', () =>
        named('months of the term', smallest(traits.months, read(figures['reserved.usual-term']))),
      );

/** Storage, traffic and support as a share of the rent (OPEX-25); an offer may include the support. */
export const adderShare = ({ quote }: SingleShape, { read, figures }: Worlds): Quantity => {
  const adder = read(figures['rented.adder']);
  return quote?.supportIncluded === true
    ? named(
        'what comes on top but support',
        times(adder, minus(1, read(figures['rented.adder.support']))),
      )
    : adder;
};

/** Price of a slice or an endpoint over that of the GPU-hours it stands for; the price of an offer has it in it. */
export function markupOf(shape: SingleShape, { read, figures }: Worlds): Quantity {
  if (shape.quote !== undefined) {
    return ONE;
  }
  switch (shape.access) {
    case 'mig-slice':
      return read(figures['mig-slice.on-demand.markup']);
    case 'time-slice':
      return read(figures['time-slice.on-demand.markup']);
    case 'dedicated-endpoint':
      return read(figures['dedicated-endpoint.on-demand.markup']);
    case 'shared-endpoint':
      return read(figures['shared-endpoint.on-demand.markup']);
    default:
      return ONE;
  }
}

/** Warm capacity beyond demand, paid only where the next GPU takes longer than the work can wait. */
export const headroomShare = (
  shape: SingleShape,
  { read, figures, ofOption, traits, once }: Worlds,
): Quantity =>
  once(`headroom ${shape.listed}`, () =>
    choose(
      above(ofOption(shape.listed, 'next-gpu'), traits.scaleUpMinutes),
      () => read(figures['on-demand.headroom']),
      () => ZERO,
    ),
  );
