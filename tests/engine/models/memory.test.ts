import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '@/dataset/dataset';
import type { PublicModel } from '@/dataset/schema';
import {
  BYTES_IN_GIB,
  cacheBytesPerToken,
  gbToAskFor,
  type InferenceJob,
  jobMemory,
  type MemoryTerm,
  type ModelShape,
  type TrainingJob,
} from '@/engine/models/memory';
import { type Precision, PRECISIONS } from '@/engine/models/precision';
import { keysOf } from '@/lib/keys-of';

function modelOf(id: string): PublicModel {
  const found = dataset.models.find((model) => model.id === id);
  if (found === undefined) {
    throw new Error(`No model ${id}`);
  }
  return found;
}

const LLAMA_8B = modelOf('llama-3.1-8b');
const LLAMA_70B = modelOf('llama-3.1-70b');

const serving = (model: ModelShape, over: Partial<InferenceJob> = {}): InferenceJob => ({
  use: 'inference',
  model,
  weights: 'bf16',
  cache: 'bf16',
  contextTokens: 8192,
  sequences: 1,
  workspaceShare: 0,
  processes: 1,
  processGb: 0,
  ...over,
});

const training = (model: ModelShape, over: Partial<TrainingJob> = {}): TrainingJob => ({
  use: 'training',
  model,
  weights: 'bf16',
  method: 'adam',
  adapterShare: 0,
  recompute: false,
  contextTokens: 0,
  sequences: 1,
  processes: 1,
  processGb: 0,
  ...over,
});

const gbOf = (job: InferenceJob | TrainingJob, id: MemoryTerm['id']): number =>
  jobMemory(job).terms.find((term) => term.id === id)?.gb ?? 0;

describe('the weights of a model', () => {
  it('are parameters times bytes: 141 GB of Llama 70B in 16 bits', () => {
    // 70,553,706,496 × 2 bytes.
    expect(gbOf(serving(LLAMA_70B), 'weights')).toBeCloseTo(141.107, 3);
    expect(gbOf(serving(LLAMA_70B, { weights: 'fp8' }), 'weights')).toBeCloseTo(70.554, 3);
    expect(gbOf(serving(LLAMA_70B, { weights: 'fp32' }), 'weights')).toBeCloseTo(282.215, 3);
  });

  it('carry the scales of their blocks where they have 4 bits', () => {
    // 16 numbers of 4 bits and a scale of 8 bits: 72 bits, 9 bytes.
    expect(PRECISIONS.nvfp4.bytes * 16).toBe(9);
    // 128 numbers of 4 bits, a scale of 16 bits and a zero point of 4: 532 bits.
    expect(PRECISIONS.int4.bytes * 128 * 8).toBe(532);
  });
});

describe('the KV cache', () => {
  it('takes 128 KiB a token of Llama 8B and 320 KiB of Llama 70B in 16 bits', () => {
    // 2 × 32 × 8 × 128 × 2 bytes; 2 × 80 × 8 × 128 × 2 bytes.
    expect(cacheBytesPerToken(LLAMA_8B, 'bf16')).toBe(131_072);
    expect(cacheBytesPerToken(LLAMA_70B, 'bf16')).toBe(327_680);
  });

  it('is what a server lists: 256 and 640 MiB for 2,048 tokens', () => {
    // As llama.cpp allocates for Meta-Llama-3-8B and 70B.
    const mib = (model: ModelShape): number =>
      (gbOf(serving(model, { contextTokens: 2048 }), 'kv-cache') * 1e9) / 1_048_576;
    expect(mib(LLAMA_8B)).toBeCloseTo(256, 9);
    expect(mib(LLAMA_70B)).toBeCloseTo(640, 9);
  });

  it('is half as large in 8 bits, and a fourth of what as many KV heads as heads would take', () => {
    expect(cacheBytesPerToken(LLAMA_8B, 'fp8')).toBe(65_536);
    const everyHead: ModelShape = {
      ...LLAMA_8B,
      attention: { kind: 'grouped', kvHeads: 32, headDim: 128 },
    };
    expect(cacheBytesPerToken(everyHead, 'bf16')).toBe(4 * 131_072);
  });

  it('keeps one latent vector a layer where the model has one: 70 kB a token of DeepSeek-V3', () => {
    // 61 layers × (512 + 64) × 2 bytes.
    expect(cacheBytesPerToken(modelOf('deepseek-v3'), 'bf16')).toBe(70_272);
  });
});

describe('GB and GiB', () => {
  it('differ by 7.4%: 8,192 tokens of Llama 8B are 1 GiB, and 1.074 GB', () => {
    const gb = gbOf(serving(LLAMA_8B), 'kv-cache');
    expect((gb * 1e9) / BYTES_IN_GIB).toBe(1);
    expect(gb).toBeCloseTo(1.073_741_824, 12);
  });

  it('are asked for in whole tenths, upwards', () => {
    expect(gbToAskFor(17.01)).toBe(17.1);
    expect(gbToAskFor(17.1)).toBe(17.1);
    expect(gbToAskFor(0.1 + 0.2)).toBe(0.3); // 0.30000000000000004
    expect(gbToAskFor(23)).toBe(23);
    expect(gbToAskFor(23.000_001)).toBe(23.1);
  });
});

describe('training', () => {
  it('takes 16 bytes a parameter with Adam in mixed precision: 120 GB for 7.5 billion', () => {
    // The example of the ZeRO paper.
    const model: ModelShape = { ...LLAMA_8B, parameters: 7.5e9 };
    expect(jobMemory(training(model)).totalGb).toBeCloseTo(120, 9);
  });

  it('takes 16 bytes in FP32 too, without copies, and 10 with moments of 8 bits', () => {
    const model: ModelShape = { ...LLAMA_8B, parameters: 1e9 };
    expect(jobMemory(training(model, { weights: 'fp32' })).totalGb).toBeCloseTo(16, 9);
    expect(gbOf(training(model, { weights: 'fp32' }), 'master')).toBe(0);
    expect(jobMemory(training(model, { method: 'adam-8bit' })).totalGb).toBeCloseTo(10, 9);
  });

  it('of adapters keeps states of the adapters only', () => {
    // 41,943,040 parameters of rank 16 × 16 bytes = 0.671 GB beside 16.06 GB of weights.
    const job = training(LLAMA_8B, {
      method: 'adapters',
      adapterShare: 41_943_040 / LLAMA_8B.parameters,
    });
    expect(gbOf(job, 'adapters')).toBeCloseTo(0.671_089, 6);
    expect(gbOf(job, 'weights')).toBeCloseTo(16.0605, 4);
    expect(gbOf(job, 'moments') + gbOf(job, 'gradients')).toBe(0);
  });

  it('keeps 34 bytes of each layer per token and width, or recomputes them', () => {
    // GPT-3: 2,048 tokens × 12,288 × 96 layers × 34 bytes = 82.14 GB; × 2 and once 34: 5.69 GB.
    const gpt3: ModelShape = { ...LLAMA_8B, layers: 96, hidden: 12_288 };
    const step = { contextTokens: 2048 };
    expect(gbOf(training(gpt3, step), 'activations')).toBeCloseTo(82.141, 3);
    expect(gbOf(training(gpt3, { ...step, recompute: true }), 'activations')).toBeCloseTo(5.687, 3);
  });
});

describe('the sum', () => {
  const jobs = fc.record({
    weights: fc.constantFrom(...keysOf(PRECISIONS)),
    cache: fc.constantFrom<Precision>('bf16', 'fp8'),
    contextTokens: fc.integer({ min: 1, max: 200_000 }),
    sequences: fc.integer({ min: 1, max: 500 }),
    workspaceShare: fc.double({ min: 0, max: 1, noNaN: true }),
    processes: fc.integer({ min: 1, max: 8 }),
    processGb: fc.double({ min: 0, max: 3, noNaN: true }),
  });
  const models = fc.constantFrom(...dataset.models);

  it('is its terms, and never shrinks with a longer context or one more sequence', () => {
    fc.assert(
      fc.property(models, jobs, (model, over) => {
        const job = serving(model, over);
        const { terms, totalGb } = jobMemory(job);
        expect(terms.reduce((sum, { gb }) => sum + gb, 0)).toBeCloseTo(totalGb, 6);
        expect(terms.every(({ gb }) => gb >= 0)).toBe(true);
        const longer = jobMemory({ ...job, contextTokens: job.contextTokens + 1 }).totalGb;
        const wider = jobMemory({ ...job, sequences: job.sequences + 1 }).totalGb;
        expect(longer).toBeGreaterThan(totalGb);
        expect(wider).toBeGreaterThan(totalGb);
      }),
    );
  });

  it('counts the driver once for each process', () => {
    expect(gbOf(serving(LLAMA_8B, { processes: 4, processGb: 1.5 }), 'processes')).toBe(6);
  });

  it('of Llama 8B with 8,192 tokens is 16.06 + 1.07, a tenth more, and the process', () => {
    const { totalGb } = jobMemory(serving(LLAMA_8B, { workspaceShare: 0.1, processGb: 1 }));
    expect(totalGb).toBeCloseTo((16.060_522_496 + 1.073_741_824) * 1.1 + 1, 9); // 19.85
  });
});

describe('the public models', () => {
  /** Of a dense model whose output layer is its own: embeddings, layers with two norms, last norm. */
  const parametersOf = (
    { layers, hidden }: PublicModel,
    dims: { vocabulary: number; inner: number; heads: number; headNorms?: boolean },
  ): number => {
    const [headDim, kvHeads] = [128, 8];
    const attention = 2 * hidden * dims.heads * headDim + 2 * hidden * kvHeads * headDim;
    const norms = 2 * hidden + (dims.headNorms ? 2 * headDim : 0);
    const layer = attention + 3 * hidden * dims.inner + norms;
    return 2 * dims.vocabulary * hidden + layers * layer + hidden;
  };

  it.each([
    ['llama-3.1-8b', { vocabulary: 128_256, inner: 14_336, heads: 32 }],
    ['llama-3.1-70b', { vocabulary: 128_256, inner: 28_672, heads: 64 }],
    ['llama-3.1-405b', { vocabulary: 128_256, inner: 53_248, heads: 128 }],
    ['mistral-small-24b', { vocabulary: 131_072, inner: 32_768, heads: 32 }],
    ['qwen3-8b', { vocabulary: 151_936, inner: 12_288, heads: 32, headNorms: true }],
    ['qwen3-32b', { vocabulary: 151_936, inner: 25_600, heads: 64, headNorms: true }],
  ])('have the parameters of their shape: %s', (id, dims) => {
    expect(modelOf(id).parameters).toBe(parametersOf(modelOf(id), dims));
  });

  it('are listed once each, smallest first', () => {
    const sizes = dataset.models.map(({ parameters }) => parameters);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(dataset.models.map(({ id }) => id)).size).toBe(dataset.models.length);
  });
});
