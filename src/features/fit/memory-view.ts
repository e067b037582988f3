import type { gbToAskFor, jobMemory, MemoryJob, MemoryTerm } from '@/engine/models/memory';
import type { PRECISIONS } from '@/engine/models/precision';
import { count, percentFine, plainNumber } from '@/lib/format';
import { MEMORY_WORDS } from './words';

/** What the engine works out; handed in, because a feature takes only its types. */
export type MemoryTools = {
  readonly jobMemory: typeof jobMemory;
  readonly gbToAskFor: typeof gbToAskFor;
  readonly precisions: typeof PRECISIONS;
  readonly bytesInGib: number;
};

export type MemoryView = {
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly how: string;
    readonly gb: string;
  }[];
  readonly total: string;
  /** The total as a driver lists it. */
  readonly gib: string;
  /** GB to ask for, and the words on the button. */
  readonly ask: number;
  readonly take: string;
};

const BYTES_IN_GB = 1e9;

const tenths = (value: number): string => value.toFixed(1);

/** The memory of a job as a sum of terms, each with the numbers it is made of. */
export function memoryView(job: MemoryJob, tools: MemoryTools): MemoryView {
  const { terms, totalGb } = tools.jobMemory(job);
  const ask = tools.gbToAskFor(totalGb);
  return {
    rows: terms.map((term) => ({
      id: term.id,
      label: MEMORY_WORDS.terms[term.id],
      how: howOf(term.id, job, tools),
      gb: tenths(term.gb),
    })),
    total: tenths(totalGb),
    gib: `${tenths((totalGb * BYTES_IN_GB) / tools.bytesInGib)} GiB, as drivers count. Profiles are named in GB, but what a driver lists for one is a little less or more: leave some room.`,
    ask,
    take: `Use ${plainNumber(ask)} GB as my answer`,
  };
}

const BILLION = 1e9;
const billions = (value: number): string => `${plainNumber(value / BILLION)} billion`;

function howOf(id: MemoryTerm['id'], job: MemoryJob, { precisions }: MemoryTools): string {
  const { model } = job;
  const parameters = `${billions(model.parameters)} parameters`;
  const bytes = `${plainNumber(precisions[job.weights].bytes)} bytes`;
  const tokens = `${count(job.contextTokens)} tokens × ${count(job.sequences)} at once`;
  switch (id) {
    case 'weights':
    case 'gradients':
      return `${parameters} × ${bytes}`;
    case 'kv-cache':
      return job.use === 'inference'
        ? `${keptText(job)} × ${tokens} × ${plainNumber(precisions[job.cache].bytes)} bytes`
        : '';
    case 'workspace':
      return job.use === 'inference'
        ? `${percentFine(job.workspaceShare)} of weights and KV cache`
        : '';
    case 'master':
      return `${parameters} × 4 bytes`;
    case 'moments':
      return job.use === 'training' && job.method === 'adam-8bit'
        ? `${parameters} × 2 moments × 1 byte`
        : `${parameters} × 2 moments × 4 bytes`;
    case 'adapters':
      return job.use === 'training'
        ? `${billions(model.parameters * job.adapterShare)} parameters × 16 bytes`
        : '';
    case 'activations':
      return activationsText(job, tokens);
    case 'processes':
      return `${count(job.processes)} × ${plainNumber(job.processGb)} GB`;
    default:
      return id satisfies never;
  }
}

function keptText({ model: { layers, attention } }: MemoryJob): string {
  return attention.kind === 'grouped'
    ? `2 (key and value) × ${count(layers)} layers × ${count(attention.kvHeads)} KV heads × ${count(attention.headDim)}`
    : `${count(layers)} layers × ${count(attention.width)}`;
}

function activationsText(job: MemoryJob, tokens: string): string {
  const { layers, hidden } = job.model;
  const width = `${tokens} × ${plainNumber(hidden)}`;
  return job.use === 'training' && job.recompute
    ? `${width} × (${count(layers)} layers × 2 bytes + 34 bytes of one)`
    : `${width} × ${count(layers)} layers × 34 bytes`;
}
