import type { FitWay } from '@/engine/account/fit';
import type { MemoryTerm } from '@/engine/models/memory';

export const FIT_WORDS = {
  heading: 'Memory and fit',
  coming: 'Working out what fits on a GPU…',
  tableName: 'Ways to house the jobs',
  counted:
    'Places only, counted at the busiest: spares, idle nodes and the throughput that sharing costs are in the costs above.',
  recommended: 'as recommended',
  decided: {
    memory: 'Memory decides the size: a job that computes less would need the same slice.',
    compute: 'Compute decides the size: a job with less memory would need the same slice.',
    both: 'Memory and compute each ask for a slice of this size.',
  } satisfies Record<NonNullable<FitWay['decidedBy']>, string>,
  noSlices: 'No picture: no slice of the card is large enough for a job.',
  wholeGpus: 'No picture: a job has whole GPUs, so no GPU is divided.',
  turnsUnpictured:
    'Jobs that take turns on this card have no fixed place on the GPU to picture: it has no profile for them. The picture shows the hardware slices instead.',
  free: 'free',
  columns: [
    'Way',
    'Profile',
    'Jobs per GPU',
    'Jobs per host',
    'GPUs',
    'Hosts',
    'Left beside a job',
    'Left on a full GPU',
    'Jobs gone with one GPU',
    'Jobs gone with one host',
  ],
} as const;

export const PACKING_WORDS = {
  columns: ['GPUs', 'Alike', 'Holds', 'Memory left over', 'Compute left over', 'Still fits beside'],
  nothing: 'Nothing to place yet.',
} as const;

export const MEMORY_WORDS = {
  open: 'Work out the memory of a job from a model',
  lede: 'Choose a model or enter your own numbers: every term is shown. What you enter here stays on this page and is not part of the link; the answer that you take over is.',
  model: 'Model',
  own: 'My own numbers',
  use: 'What for',
  inference: 'Serving answers',
  training: 'Training',
  weights: 'Precision of the weights',
  cache: 'Precision of the KV cache',
  method: 'What is trained',
  methods: {
    adam: 'All parameters, Adam',
    'adam-8bit': 'All parameters, Adam with 8-bit moments',
    adapters: 'Adapters only (LoRA)',
  },
  recompute: 'Activations',
  recomputes: { yes: 'Recomputed on the way back', no: 'Kept' },
  fields: {
    parameters: { name: 'Parameters', unit: 'billions' },
    layers: { name: 'Layers', unit: 'layers' },
    kvHeads: { name: 'KV heads', unit: 'per layer' },
    headDim: { name: 'Head dimension', unit: 'numbers' },
    latent: { name: 'Latent vector', unit: 'numbers per layer' },
    hidden: { name: 'Hidden width', unit: 'numbers' },
    contextTokens: { name: 'Context', unit: 'tokens' },
    sequences: { name: 'Sequences at once', unit: 'requests, or batch' },
    processes: { name: 'Processes', unit: 'one per GPU' },
    processGb: { name: 'Driver and libraries', unit: 'GB per process' },
    workspacePercent: { name: 'Working memory', unit: '% of weights and cache' },
    adapterPercent: { name: 'Adapters', unit: '% of parameters' },
  },
  terms: {
    weights: 'Weights',
    'kv-cache': 'KV cache',
    workspace: 'Working memory',
    master: 'FP32 copies of the weights',
    gradients: 'Gradients',
    moments: 'Moments of Adam',
    adapters: 'Adapters with gradients, copies and moments',
    activations: 'Activations',
    processes: 'Driver and libraries',
  } satisfies Record<MemoryTerm['id'], string>,
  columns: ['Term', 'How', 'GB'],
  sumName: 'Memory of one job, term by term',
  together: 'Together',
  incomplete: 'Fill in every number to see the sum.',
  taken: 'Taken over as the answer. It is in the link now.',
} as const;

export const MIX_WORDS = {
  open: 'Place a mix of profiles',
  lede: 'How many instances of each profile? They are placed on as few GPUs as can be, where the card lets them stand. Like the numbers above, a mix stays on this page.',
  mode: 'Handed out as',
  modes: {
    mig: 'Slices for containers (MIG)',
    'mig-vgpu': 'Slices for virtual machines (MIG vGPU)',
    'time-sliced-vgpu': 'Virtual machines that take turns (vGPU)',
  },
  unit: 'instances',
  turns:
    'Those that take turns share a GPU only with memory of the same size. Some cards can be set to mix sizes, with fewer places; that is not counted here.',
  title: 'Where the mix stands',
} as const;
