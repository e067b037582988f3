import type { ProfileAdvice } from './advice';
import { numberText } from './gates/answer-text';
import { isSlice, SHAPES, type SingleShape } from './option-shape';
import { profileFor } from './packing';
import type { Ranked } from './verdict';
import type { World } from './world';

/**
 * The slice that fits one job in the likely world: of the recommended option where that is a slice, else
 * the MIG profile to consider. None where a job needs a whole GPU.
 */
export function profileAdvice(recommended: Ranked | null, likely: World): ProfileAdvice | null {
  const { gpusPerJob, memoryGb } = likely.traits;
  if (gpusPerJob >= 1) {
    return null;
  }
  const profile = profileFor(sliceOf(recommended), likely);
  if (profile === undefined) {
    return null;
  }
  const memory = memoryGb === undefined ? '' : ` and ${numberText(memoryGb)} GB`;
  return {
    id: profile.id,
    mode: profile.mode,
    card: profile.card,
    perGpu: profile.perGpu,
    memoryGb: profile.memoryGb,
    why: `The smallest profile that holds ${numberText(gpusPerJob)} GPUs${memory} per job: ${profile.perGpu} of them fit on one GPU, ${numberText(profile.memoryGb)} GB each.`,
  };
}

function sliceOf(recommended: Ranked | null): SingleShape {
  const shape = recommended?.shape;
  if (shape !== undefined && shape.access !== 'split' && isSlice(shape)) {
    return shape;
  }
  const fallback = SHAPES['mig-slice.owned'];
  return fallback.access === 'split' ? fallback.base : fallback;
}
