/** A GPU is cut into seven compute slices, and a profile such as 3g.90gb has three of them. */
const SLICES_OF_A_GPU = 7;

/** The share of its GPU that a slice is, by a profile in a name; undefined where it names none that there is. */
export function shareOfSlice(name: string): number | undefined {
  const slices = Number(/(\d)g\./.exec(name)?.[1]);
  return slices >= 1 && slices <= SLICES_OF_A_GPU ? slices / SLICES_OF_A_GPU : undefined;
}
