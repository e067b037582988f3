import { byLevel } from '@/engine/choice';
import type { Figure } from '@/engine/figures';
import { type OptionShape, partsOf, type SingleShape } from '@/engine/option-shape';
import { jobsPerGpu, sessionShare } from '@/engine/packing';
import {
  above,
  choose,
  largest,
  minus,
  named,
  plus,
  type Quantity,
  times,
} from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/**
 * Expected p99 per response, ms: what a dedicated machine needs (a share of the budget, judgement),
 * times the multiplier of the access, plus its absolute tail. Tolerance for jitter weighs what the
 * access adds: p99 = d (1 + j (m − 1)) + j t. Of a split the worse part counts, since requests meet both.
 */
export const latencyOf = (shape: OptionShape, worlds: Worlds): Quantity =>
  largest(...partsOf(shape).map((part) => latencyOfPart(part, worlds)));

const latencyOfPart = (shape: SingleShape, worlds: Worlds): Quantity =>
  worlds.once(`latency ${shape.access} ${shape.sourcing}`, () => {
    const jitter = jitterWeight(worlds);
    return named(
      'p99',
      plus(
        times(
          dedicatedP99(worlds),
          plus(1, times(jitter, minus(addedBy(shape, 'multiplier', worlds), 1))),
        ),
        times(jitter, addedBy(shape, 'tail', worlds)),
      ),
    );
  });

/** p99 per response on a machine that nobody else uses and nobody waits for, ms. */
export const dedicatedP99 = ({ read, figures, traits, once }: Worlds): Quantity =>
  once('dedicated p99', () =>
    named(
      'p99 of a dedicated machine',
      times(traits.latencyMs, read(figures['latency.dedicated-p99'])),
    ),
  );

const JITTER_WEIGHT = {
  none: 'jitter.none.weight',
  low: 'jitter.low.weight',
  medium: 'jitter.medium.weight',
  high: 'jitter.high.weight',
} as const;

const jitterWeight = ({ read, figures, traits, once }: Worlds): Quantity =>
  once('jitter weight', () =>
    byLevel(traits.jitter, (level) => read(figures[JITTER_WEIGHT[level]])),
  );

/** The tail that an access adds at the p99 whatever the work, ms: what a hard budget is held against. */
export const addedTail = (shape: SingleShape, worlds: Worlds): Quantity =>
  addedBy(shape, 'tail', worlds);

/** How many times as long an access makes the p99, whatever the tolerance for jitter. */
export const p99Multiplier = (shape: SingleShape, worlds: Worlds): Quantity =>
  addedBy(shape, 'multiplier', worlds);

/** What an access adds to the p99: a multiplier, and a tail in ms. */
type Added = 'multiplier' | 'tail';

function addedBy(shape: SingleShape, what: Added, worlds: Worlds): Quantity {
  const { figures, read } = worlds;
  if (shape.access !== 'time-slice') {
    return read(addedFigure(shape.access, shape.sourcing === 'owned', what, figures));
  }
  return choose(
    above(busyAtOnce(shape, worlds), FEW_USERS),
    () => read(figures[what === 'tail' ? 'time-slice.many.tail' : 'time-slice.many.p99']),
    () => read(figures[what === 'tail' ? 'time-slice.few.tail' : 'time-slice.few.p99']),
  );
}

function addedFigure(
  access: Exclude<SingleShape['access'], 'time-slice'>,
  owned: boolean,
  what: Added,
  figures: Worlds['figures'],
): Figure {
  const tail = what === 'tail';
  switch (access) {
    case 'bare-metal':
    case 'managed-bare-metal':
      return figures[tail ? 'bare-metal.tail' : 'bare-metal.p99'];
    case 'gpu-vm':
      return figures[tail ? 'gpu-vm.tail' : owned ? 'gpu-vm.owned.p99' : 'gpu-vm.rented.p99'];
    case 'mig-slice':
      return figures[tail ? 'mig-slice.tail' : 'mig-slice.p99'];
    case 'dedicated-endpoint':
      return figures[tail ? 'dedicated-endpoint.tail' : 'dedicated-endpoint.p99'];
    case 'shared-endpoint':
      return figures[tail ? 'shared-endpoint.tail' : 'shared-endpoint.p99'];
  }
}

/** Users that take turns on one GPU and want it at the same time: those who pause do not wait. */
const busyAtOnce = (shape: SingleShape, worlds: Worlds): Quantity =>
  worlds.once('users taking turns', () => times(jobsPerGpu(shape, worlds), sessionShare(worlds)));

/** The measurements of "few" time-sliced users cover 2 to 4 of them. */
const FEW_USERS = 4;
