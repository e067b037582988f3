import { b200Profiles } from './profiles/b200-profiles';
import { h100SxmProfiles } from './profiles/h100-sxm-profiles';
import { h200Profiles } from './profiles/h200-profiles';
import { rtxPro6000Profiles } from './profiles/rtx-pro-6000-profiles';

/**
 * The slices and virtual GPU types that the vendor lists for each card, and no others.
 *
 * `mig`: a hardware partition, in containers or on the host. `mig-vgpu`: the same handed to one
 * virtual machine. `time-sliced-vgpu`: virtual machines that take turns, on the whole card or
 * inside one partition (DC-1-2Q: four partitions, twelve turns in each).
 */
export const profiles = [
  ...b200Profiles,
  ...h200Profiles,
  ...h100SxmProfiles,
  ...rtxPro6000Profiles,
] as const;
