import type { ProfileAdvice } from './advice';
import { numberText } from './gates/answer-text';
import { likelyLevel } from './choice';
import { profilesOf, smallestProfile } from './packing';
import { likelyOf } from './quantity';
import type { Ranked } from './verdict';
import type { Worlds } from './worlds';

/**
 * The slice that fits one job in the likely world: of the recommended option where that is a slice, else
 * the MIG profile to consider. None where a job needs a whole GPU.
 */
export function profileAdvice(recommended: Ranked | null, worlds: Worlds): ProfileAdvice | null {
  const { traits, profiles } = worlds;
  const gpusPerJob = likelyOf(traits.gpusPerJob);
  if (gpusPerJob >= 1) {
    return null;
  }
  const memoryGb = traits.memoryGb === undefined ? undefined : likelyOf(traits.memoryGb);
  const profile = smallestProfile(
    profilesOf(
      accessOf(recommended),
      likelyLevel(traits.card),
      likelyLevel(traits.kubernetes),
      profiles,
    ),
    { gpusPerJob, memoryGb: memoryGb ?? 0 },
  );
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

function accessOf(recommended: Ranked | null): 'mig-slice' | 'time-slice' {
  return recommended?.shape.access === 'time-slice' ? 'time-slice' : 'mig-slice';
}
