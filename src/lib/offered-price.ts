import { amountAlone } from './unit-words';

/** The price of an offer in words: "$2.10 per GPU-hour" of what is rented, "$310k per node" of what is bought. */
export const offeredPrice = ({
  usdPerGpuHour,
  usdPerNode,
}: {
  readonly usdPerGpuHour?: number | undefined;
  readonly usdPerNode?: number | undefined;
}): string =>
  usdPerNode === undefined
    ? amountAlone(usdPerGpuHour ?? 0, 'usd-per-gpu-hour')
    : amountAlone(usdPerNode, 'usd-per-node');
