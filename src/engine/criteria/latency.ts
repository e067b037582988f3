import type { Figure } from '@/engine/figures';
import type { OptionShape, SingleShape } from '@/engine/option-shape';
import { partsOf } from '@/engine/option-shape';
import { jobsPerGpu } from '@/engine/packing';
import type { World } from '@/engine/world';

/**
 * Expected p99 per response, ms: what a dedicated machine needs (a share of the budget, judgement),
 * times the multiplier of the access, plus its absolute tail. Tolerance for jitter weighs what the
 * access adds: p99 = d (1 + j (m − 1)) + j t. Of a split the worse part counts, since requests meet both.
 */
export function latencyOf(shape: OptionShape, world: World): number {
  let worst = 0;
  for (const part of partsOf(shape)) {
    worst = Math.max(worst, latencyOfPart(part, world));
  }
  return worst;
}

function latencyOfPart(shape: SingleShape, world: World): number {
  const { read, figures, traits } = world;
  const dedicated = traits.latencyMs * read(figures['latency.dedicated-p99']);
  const jitter = read(figures[JITTER_WEIGHT[traits.jitter]]);
  const { multiplier, tail } = addedBy(shape, world);
  return dedicated * (1 + jitter * (read(multiplier) - 1)) + jitter * read(tail);
}

// Tables of ids, here and elsewhere: building an id for every reading would take a tenth of the time.
const JITTER_WEIGHT = {
  none: 'jitter.none.weight',
  low: 'jitter.low.weight',
  medium: 'jitter.medium.weight',
  high: 'jitter.high.weight',
} as const;

/** The tail that an access adds at the p99 whatever the work, ms: what a hard budget is held against. */
export const addedTail = (shape: SingleShape, world: World): number =>
  world.read(addedBy(shape, world).tail);

function addedBy(
  shape: SingleShape,
  world: World,
): { readonly multiplier: Figure; readonly tail: Figure } {
  const { figures } = world;
  switch (shape.access) {
    case 'bare-metal':
    case 'managed-bare-metal':
      return { multiplier: figures['bare-metal.p99'], tail: figures['bare-metal.tail'] };
    case 'gpu-vm':
      return {
        multiplier: figures[shape.sourcing === 'owned' ? 'gpu-vm.owned.p99' : 'gpu-vm.rented.p99'],
        tail: figures['gpu-vm.tail'],
      };
    case 'mig-slice':
      return { multiplier: figures['mig-slice.p99'], tail: figures['mig-slice.tail'] };
    case 'time-slice':
      return busyAtOnce(shape, world) > FEW_USERS
        ? {
            multiplier: figures['time-slice.many.p99'],
            tail: figures['time-slice.many.tail'],
          }
        : { multiplier: figures['time-slice.few.p99'], tail: figures['time-slice.few.tail'] };
    case 'dedicated-endpoint':
      return {
        multiplier: figures['dedicated-endpoint.p99'],
        tail: figures['dedicated-endpoint.tail'],
      };
    case 'shared-endpoint':
      return { multiplier: figures['shared-endpoint.p99'], tail: figures['shared-endpoint.tail'] };
  }
}

/** Users that take turns on one GPU and want it at the same time: those who pause do not wait. */
const busyAtOnce = (shape: SingleShape, world: World): number =>
  jobsPerGpu(shape, world) *
  (world.traits.prior.usersAreJobs ? world.read(world.figures['session.busy']) : 1);

/** The measurements of "few" time-sliced users cover 2 to 4 of them. */
const FEW_USERS = 4;
