/** Most GPUs are cut into seven compute slices, and a profile such as 3g.90gb has three of them. */
export const SLICES_OF_A_GPU = 7;
/** Cards that are cut otherwise: NVIDIA, MIG User Guide, "Supported GPUs", maximum number of instances. */
const SLICES_OF_MODEL: readonly (readonly [RegExp, number])[] = [
  [/(^|[^a-z])a30([^a-z\d]|$)/i, 4],
  [/rtx[ _-]pro[ _-]6000/i, 4],
  [/rtx[ _-]pro[ _-](5000|4500)/i, 2],
];
/** Where nothing names the model: profiles that no card of seven slices has ("Supported MIG Profiles", same guide). */
const OF_FOUR = /(^|\D)(1g\.6gb|2g\.12gb|4g\.24gb|4g\.96gb)/;

/** How many compute slices a GPU has, by a text that names a profile, and perhaps its model. */
export function slicesOfGpu(name: string): number {
  const known = SLICES_OF_MODEL.find(([model]) => model.test(name))?.[1];
  return known ?? (OF_FOUR.test(name) ? 4 : SLICES_OF_A_GPU);
}

/** The share of its GPU that a slice is, by a profile in a name; undefined where it names none that there is. */
export function shareOfSlice(name: string): number | undefined {
  const all = slicesOfGpu(name);
  const slices = Number(/(\d)g\./.exec(name)?.[1]);
  return slices >= 1 && slices <= all ? slices / all : undefined;
}
