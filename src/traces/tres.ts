import { MOST_GPUS } from './demand-series';
import { shareOfSlice } from './slice-share';

const PAIR = /^([a-z][\w/:.+-]*)=(\d+(?:\.\d+)?[KMGTPE]?\w*)$/i;
const TYPED = 'gres/gpu:';

/** What a job holds, in whole GPUs, and whether slices are among it. */
export type HeldGpus = { readonly gpus: number; readonly sliced: boolean };

/**
 * GPUs among the trackable resources of a job, such as `cpu=8,gres/gpu:a100=2,gres/gpu=2,mem=64G`. The same
 * GPUs stand there with and without their type, so the number is `gres/gpu`; the types only where it is missing. A
 * type such as `h100_1g.10gb` counts slices. Undefined where the text is no list of resources.
 */
export function gpusInTres(text: string): HeldGpus | undefined {
  if (text === '') {
    return { gpus: 0, sliced: false };
  }
  const pairs = text.split(',').map((pair) => PAIR.exec(pair));
  if (pairs.includes(null)) {
    return undefined;
  }
  const counts = pairs.map((pair) => [pair?.[1] ?? '', Number(pair?.[2])] as const);
  const typed = counts.filter(([name]) => name.startsWith(TYPED));
  const ofTypes = typed.reduce((sum, [, count]) => sum + count, 0);
  const all = counts.find(([name]) => name === 'gres/gpu')?.[1] ?? ofTypes;
  if (!Number.isInteger(all) || !Number.isInteger(ofTypes) || all > MOST_GPUS || ofTypes > all) {
    return undefined;
  }
  const spared = typed.map(([name, count]) => count * (1 - (shareOfSlice(name) ?? 1)));
  const saved = spared.reduce((sum, count) => sum + count, 0);
  return { gpus: all - saved, sliced: saved > 0 };
}
