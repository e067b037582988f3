import { MOST_GPUS } from './demand-series';

const PAIR = /^([a-z][\w/:.+-]*)=(\d+(?:\.\d+)?[KMGTPE]?\w*)$/i;

/**
 * GPUs among the trackable resources of a job, such as `cpu=8,gres/gpu:a100=2,gres/gpu=2,mem=64G`. The same
 * GPUs stand there with and without their type, so the sum is `gres/gpu`; the types only where it is missing.
 * Undefined where the text is no list of resources.
 */
export function gpusInTres(text: string): number | undefined {
  if (text === '') {
    return 0;
  }
  const pairs = text.split(',').map((pair) => PAIR.exec(pair));
  if (pairs.includes(null)) {
    return undefined;
  }
  const counts = pairs.map((pair) => [pair?.[1] ?? '', Number(pair?.[2])] as const);
  const all = counts.find(([name]) => name === 'gres/gpu');
  const typed = counts.filter(([name]) => name.startsWith('gres/gpu:'));
  const gpus = all?.[1] ?? typed.reduce((sum, [, count]) => sum + count, 0);
  return Number.isInteger(gpus) && gpus <= MOST_GPUS ? gpus : undefined;
}
