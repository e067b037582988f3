import type { MemoryDefault } from '@/dataset/schema';

/** What the memory of a job takes besides what its model says, until the visitor knows better. */
export const memoryDefaults = {
  'process-gb': {
    name: 'Driver, libraries and kernels of one process',
    value: 1,
    unit: 'GB',
    basis: 'judgement',
    source: 'transformers-memory',
    locator: 'memory after a first tensor is put on the GPU: 1.3 GB of kernels on one card',
    note: 'Between half a gigabyte and one and a half, by card and framework. Measure yours with an empty process.',
  },
  'workspace-share': {
    name: 'Working memory while answering, as a share of weights and KV cache',
    value: 0.1,
    unit: 'share',
    basis: 'judgement',
    source: 'vllm-arguments',
    locator: 'gpu-memory-utilization, 0.9 unless set',
    note: 'Activations of the tokens at hand, buffers and fragments. A serving engine by default leaves a tenth of the GPU alone; no public measurement over models was found.',
  },
  'adapter-share': {
    name: 'Parameters of adapters, as a share of the model',
    value: 0.005,
    unit: 'share',
    basis: 'judgement',
    source: 'llama-3.1-8b',
    locator: 'rank 16 on every linear layer of Llama 3.1 8B: 41.9 million of 8.03 billion',
    note: 'Proportional to the rank. Worked out from the shape of one model; others are near it.',
  },
} as const satisfies Record<string, MemoryDefault>;
