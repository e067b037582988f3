import type { Figure } from './figures';
import type { SingleShape } from './option-shape';
import type { World } from './world';

/**
 * USD per GPU-hour of a rented machine. A commitment shorter than the usual term keeps part of the
 * on-demand price: the rate falls in a straight line from on demand at no term to the reserved rate at
 * the usual one.
 */
export function rateOf(shape: SingleShape, world: World): number {
  const { read, card } = world;
  if (shape.sourcing !== 'reserved') {
    return read(onDemandRate(shape, world));
  }
  const reserved = read(
    shape.access === 'gpu-vm'
      ? card['gpu-vm.reserved.rate']
      : shape.access === 'managed-bare-metal'
        ? card['managed-bare-metal.reserved.rate']
        : card['bare-metal.reserved.rate'],
  );
  const onDemand = read(onDemandRate(shape, world));
  const committed = termOf(world) / read(world.figures['reserved.usual-term']);
  return onDemand + (reserved - onDemand) * Math.min(1, committed);
}

const onDemandRate = (shape: SingleShape, { card }: World): Figure =>
  shape.family === 'bare-metal' ? card['bare-metal.on-demand.rate'] : card['gpu-vm.on-demand.rate'];

/** Months a reservation runs: the need, up to the usual term, then renewed. */
export const termOf = ({ read, figures, traits }: World): number =>
  Math.min(traits.months, read(figures['reserved.usual-term']));

/** Price of a slice or an endpoint over that of the GPU-hours it stands for. */
export function markupOf(shape: SingleShape, { read, figures }: World): number {
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
      return 1;
  }
}

/** Warm capacity beyond demand, paid only where the next GPU takes longer than the work can wait. */
export function headroomShare(
  shape: SingleShape,
  { read, figures, ofOption, traits }: World,
): number {
  return read(ofOption[shape.id]['next-gpu']) > traits.scaleUpMinutes
    ? read(figures['on-demand.headroom'])
    : 0;
}
