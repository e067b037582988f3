/**
 * GPU memory of one job, from its model, term by term. GB are 10⁹ bytes, as in the names of profiles; a GiB of a
 * driver's listing is 1.074 of them.
 */
import { MASTER_BYTES, MOMENT_BYTES, type Precision, PRECISIONS, WORKING_BYTES } from './precision';

export type ModelShape = {
  readonly parameters: number;
  readonly layers: number;
  /** Width of what goes from layer to layer. */
  readonly hidden: number;
  readonly attention:
    | { readonly kind: 'grouped'; readonly kvHeads: number; readonly headDim: number }
    | { readonly kind: 'latent'; readonly width: number };
};

type Common = {
  readonly model: ModelShape;
  /** Tokens of one sequence, asked and answered together. */
  readonly contextTokens: number;
  /** Sequences at once: requests in flight, or the batch of one training step. */
  readonly sequences: number;
  /** Processes with a driver context of their own: one per GPU. */
  readonly processes: number;
  readonly processGb: number;
};

export type InferenceJob = Common & {
  readonly use: 'inference';
  readonly weights: Precision;
  readonly cache: Precision;
  /** Of weights and KV cache. */
  readonly workspaceShare: number;
};

export type TrainingJob = Common & {
  readonly use: 'training';
  readonly weights: Precision;
  /** All parameters with Adam, or adapters (LoRA) beside weights that stand still. */
  readonly method: 'adam' | 'adam-8bit' | 'adapters';
  /** Parameters of the adapters over those of the model. */
  readonly adapterShare: number;
  /** Keep only what goes into each layer, and work the rest out again on the way back. */
  readonly recompute: boolean;
};

export type MemoryJob = InferenceJob | TrainingJob;

export type MemoryTerm = {
  readonly id:
    | 'weights'
    | 'kv-cache'
    | 'workspace'
    | 'master'
    | 'gradients'
    | 'moments'
    | 'adapters'
    | 'activations'
    | 'processes';
  readonly gb: number;
};

export type JobMemory = { readonly terms: readonly MemoryTerm[]; readonly totalGb: number };

const BYTES_IN_GB = 1e9;
export const BYTES_IN_GIB = 1_073_741_824;

/** A key and a value. */
const KEY_AND_VALUE = 2;

/** Numbers kept for one token in one layer: 2 × KV heads × head dimension, or the width of the latent vector. */
export const keptPerTokenAndLayer = ({ attention }: ModelShape): number =>
  attention.kind === 'grouped'
    ? KEY_AND_VALUE * attention.kvHeads * attention.headDim
    : attention.width;

/** Bytes of KV cache for one token: layers × numbers kept × bytes of each. */
export const cacheBytesPerToken = (model: ModelShape, precision: Precision): number =>
  model.layers * keptPerTokenAndLayer(model) * PRECISIONS[precision].bytes;

/**
 * Bytes of activations that one layer keeps, over tokens × hidden width, in 16 bits and without the attention scores,
 * which flash attention never keeps: 34 (Korthikanti and others, Reducing activation recomputation, 2022, equation 6).
 * With recomputation a layer keeps what goes into it, 2 bytes. Counted for a feed-forward part four times as wide as
 * the model.
 */
const KEPT_BYTES = 34;
const INPUT_BYTES = 2;

/** With recomputation every layer keeps its input, and one at a time all of it. */
function activationBytes(job: TrainingJob): number {
  const { model, contextTokens, sequences, recompute } = job;
  const perByte = contextTokens * sequences * model.hidden;
  return recompute
    ? perByte * (model.layers * INPUT_BYTES + KEPT_BYTES)
    : perByte * model.layers * KEPT_BYTES;
}

const inferenceBytes = (job: InferenceJob): readonly Bytes[] => {
  const weights = job.model.parameters * PRECISIONS[job.weights].bytes;
  const cache = cacheBytesPerToken(job.model, job.cache) * job.contextTokens * job.sequences;
  return [
    ['weights', weights],
    ['kv-cache', cache],
    ['workspace', (weights + cache) * job.workspaceShare],
  ];
};

/**
 * All parameters: weights and gradients in the working precision, FP32 copies beside 16 bits, two moments; 16 bytes a
 * parameter with Adam in mixed precision. Adapters: the weights stand still, and those 16 bytes are of the adapters alone.
 */
function trainingBytes(job: TrainingJob): readonly Bytes[] {
  const { parameters } = job.model;
  const bytes = PRECISIONS[job.weights].bytes;
  const activations: Bytes = ['activations', activationBytes(job)];
  if (job.method === 'adapters') {
    const perAdapter = WORKING_BYTES + WORKING_BYTES + MASTER_BYTES + MOMENTS_BYTES.adam;
    return [
      ['weights', parameters * bytes],
      ['adapters', parameters * job.adapterShare * perAdapter],
      activations,
    ];
  }
  const master = job.weights === 'fp32' ? 0 : MASTER_BYTES;
  return [
    ['weights', parameters * bytes],
    ['gradients', parameters * bytes],
    ['master', parameters * master],
    ['moments', parameters * MOMENTS_BYTES[job.method]],
    activations,
  ];
}

/** Adam keeps a mean and a variance. */
const MOMENTS = 2;
const MOMENTS_BYTES = {
  adam: MOMENTS * MOMENT_BYTES.adam,
  'adam-8bit': MOMENTS * MOMENT_BYTES['adam-8bit'],
} as const;

type Bytes = readonly [MemoryTerm['id'], number];

/** The memory of a job as a sum; terms of nothing are left out. */
export function jobMemory(job: MemoryJob): JobMemory {
  const bytes: readonly Bytes[] =
    job.use === 'inference' ? inferenceBytes(job) : trainingBytes(job);
  const terms: readonly MemoryTerm[] = [
    ...bytes
      .filter(([, amount]) => amount > 0)
      .map(([id, amount]) => ({ id, gb: amount / BYTES_IN_GB })),
    { id: 'processes', gb: job.processes * job.processGb },
  ];
  return { terms, totalGb: terms.reduce((sum, { gb }) => sum + gb, 0) };
}

const TENTHS = 10;
/** A float's noise is no further tenth. */
const NOISE = 1e-9;

/** The memory to ask for: whole tenths of a GB, never less than what is needed. */
export const gbToAskFor = (totalGb: number): number => Math.ceil(totalGb * TENTHS - NOISE) / TENTHS;
