import { NUMBERS } from './answers';
import type { Condition } from './condition';
import { AT_ANY_STAGE, INFERENCE, NEAR_THE_METAL, SMALL, SPANS_MACHINES } from './kinds-of-work';
import type { Question } from './question';
import { WORKLOAD_CHOICES } from './workload-choices';

const KIND_IS_OPEN: Condition = {
  kind: 'not',
  condition: { kind: 'answered', question: 'workloadKind' },
};

/** GPUs in one machine: a job that needs more spans two. */
const GPUS_IN_A_MACHINE = 8;

/** What runs, for whom, on how much of which GPU. */
export const WORK_QUESTIONS: readonly Question[] = [
  {
    id: 'workloadKind',
    section: 'work',
    label: 'Kind of work',
    heading: 'What will the GPUs do?',
    why: 'Work of one kind tends to come in one shape: how long it runs, how it varies, how much it minds waiting. We use that shape wherever you leave a question open.',
    moves:
      'It fills in what is usual for open answers, proposes an order of priorities, and decides whether a model endpoint could do the work at all.',
    help: 'Choose what fills most of the GPU hours. If many kinds share the machines and none stands out, choose the mixed platform. If two matter alike, answer for one, then for the other, and compare them.',
    askWhen: { kind: 'always' },
    kind: 'choice',
    choices: WORKLOAD_CHOICES,
  },
  {
    id: 'stage',
    section: 'work',
    label: 'Stage',
    heading: 'How far along is it?',
    why: 'Exploration is short and comes in bursts; production lasts and follows its users. A commitment that suits one can strand money in the other.',
    moves:
      'It sets how long and how steady we take the need to be, where you do not say so yourself.',
    help: 'Judge by who would notice if the GPUs stopped tomorrow: only you (exploring), your team (developing), or your users (production).',
    askWhen: { kind: 'any', of: [AT_ANY_STAGE, KIND_IS_OPEN] },
    kind: 'choice',
    choices: [
      {
        value: 'exploration',
        label: 'Exploring',
        hint: 'Trying ideas: the need may vanish next month or triple',
      },
      {
        value: 'development',
        label: 'Developing',
        hint: 'A project with a plan and a team, not yet in front of users',
      },
      { value: 'production', label: 'Production', hint: 'Users or customers depend on it' },
    ],
  },
  {
    id: 'tenancy',
    section: 'work',
    label: 'Who shares',
    heading: 'Who will share these GPUs?',
    why: 'Separation costs money, and only matters between those who must not meet. Whole machines per tenant separate well and leave more capacity idle.',
    moves:
      'It decides whether isolation counts at all, and whether bare metal pays for whole nodes per tenant.',
    help: 'Count those who can run their own code on the GPUs. Users of your product who only send requests do not count: that is one team.',
    askWhen: { kind: 'always' },
    kind: 'choice',
    choices: [
      {
        value: 'single',
        label: 'One team',
        hint: 'Everyone who runs code there trusts each other',
      },
      {
        value: 'internal-multi',
        label: 'Several teams of one organisation',
        hint: 'Departments, projects or courses that share a pool',
        short: 'Several teams',
      },
      {
        value: 'external-multi',
        label: 'Customers who do not know each other',
        hint: 'They run their own code or models on your GPUs',
        short: 'Several customers',
      },
    ],
  },
  {
    id: 'gpuModel',
    section: 'work',
    label: 'GPU model',
    heading: 'Which GPU do you have in mind?',
    why: 'Each model can be shared in its own ways, and has its own prices. A B200, for one, can be cut into at most seven slices.',
    moves: 'It sets the prices, the slices that exist, and the memory that a job can have.',
    help: 'If you would take whichever is cheapest, choose "Not sure": we then weigh the models that work of your kind usually runs on.',
    askWhen: { kind: 'always' },
    kind: 'choice',
    choices: [
      { value: 'b200', label: 'NVIDIA B200', hint: 'Blackwell, eight to a node', short: 'B200' },
      { value: 'h200', label: 'NVIDIA H200', hint: 'Hopper with more memory', short: 'H200' },
      {
        value: 'h100-sxm',
        label: 'NVIDIA H100 SXM',
        hint: 'Hopper, the most widely rented',
        short: 'H100 SXM',
      },
      {
        value: 'rtx-pro-6000',
        label: 'NVIDIA RTX PRO 6000 Blackwell Server',
        hint: 'Graphics and smaller models, no NVLink',
        short: 'RTX PRO 6000',
      },
    ],
  },
  {
    id: 'gpusPerJob',
    section: 'work',
    label: 'GPUs per job',
    heading: 'How many GPUs does one job need at once?',
    why: 'A job that needs a whole GPU cannot live on a slice, and one that needs a quarter wastes the rest of a whole one. Beyond one machine the network between machines decides.',
    moves:
      'It decides whether sharing a GPU is possible, whether it pays, and which offers are large enough.',
    help: 'One job is one training run, one copy of a served model, or one user. A part of a GPU is a number below 1: a quarter is 0.25. Give the range if jobs differ.',
    askWhen: { kind: 'always' },
    kind: 'amount',
    unit: NUMBERS.gpusPerJob.unit,
    examples: [0.25, 1, 8, 64],
  },
  {
    id: 'gpuMemoryGb',
    section: 'work',
    label: 'GPU memory per job',
    heading: 'How much GPU memory does one job need?',
    why: 'A slice comes with a fixed share of the memory. What does not fit the slice does not run, however little it computes.',
    moves: 'It picks the smallest slice that is large enough, and rules slices out where none is.',
    help: 'All GPUs of the job together. Take the peak that nvidia-smi shows for one job, with some room. For a served model: its weights, and room for long requests.',
    askWhen: {
      kind: 'all',
      of: [
        { kind: 'not', condition: { kind: 'at-least', question: 'gpusPerJob', amount: 1 } },
        { kind: 'any', of: [{ kind: 'answered', question: 'gpusPerJob' }, SMALL] },
      ],
    },
    kind: 'amount',
    unit: NUMBERS.gpuMemoryGb.unit,
    examples: [8, 24, 80, 180],
  },
  {
    id: 'interconnect',
    section: 'work',
    label: 'Interconnect',
    heading: 'How must the GPUs of one job talk to each other?',
    why: 'GPUs of one job trade data all the time. Inside a machine NVLink carries it; between machines only a network with direct memory access keeps up.',
    moves:
      'It rules slices out, and rules out clusters by the hour where they cannot be had at your size.',
    help: 'A job of up to eight GPUs usually stays in one machine: NVLink. A job larger than one machine that trains one model needs RDMA, over InfiniBand or RoCE.',
    askWhen: {
      kind: 'all',
      of: [
        {
          kind: 'not',
          condition: { kind: 'below', question: 'gpusPerJob', amount: GPUS_IN_A_MACHINE + 1 },
        },
        { kind: 'any', of: [{ kind: 'answered', question: 'gpusPerJob' }, SPANS_MACHINES] },
      ],
    },
    kind: 'choice',
    choices: [
      {
        value: 'none',
        label: 'They hardly do',
        hint: 'Many independent pieces of work, each on its own GPU',
        short: 'None needed',
      },
      {
        value: 'nvlink',
        label: 'Fast, within one machine',
        hint: 'NVLink between the GPUs of a node',
        short: 'NVLink',
      },
      {
        value: 'rdma',
        label: 'Fast, across machines',
        hint: 'InfiniBand or RoCE with direct memory access',
        short: 'RDMA',
      },
    ],
  },
  {
    id: 'modelSource',
    section: 'work',
    label: 'Model',
    heading: 'Whose model do you run?',
    why: 'A model that many others use is often there already, behind a shared endpoint that bills only what you use. A model of your own is not.',
    moves: 'It decides which endpoints can serve you.',
    help: 'A fine-tuned open model counts as your own where its weights changed. Ready-made covers models that you reach only through their maker.',
    askWhen: INFERENCE,
    kind: 'choice',
    choices: [
      {
        value: 'stock',
        label: 'A ready-made one',
        hint: 'Offered by a provider as it is',
        short: 'Ready-made',
      },
      {
        value: 'open-weights',
        label: 'An open one',
        hint: 'Weights that anyone may download, unchanged',
        short: 'Open weights',
      },
      { value: 'own', label: 'Our own', hint: 'Trained or fine-tuned by you, not public' },
    ],
  },
  {
    id: 'lowLevelControl',
    section: 'work',
    label: 'Control',
    heading: 'How deep must you be able to reach?',
    why: 'In a VM you own the system inside and its GPU driver, in most cases. The host below belongs to whoever runs it.',
    moves:
      'Reaching the host rules out rented VMs, slices, endpoints and managed machines; reaching the system inside rules out endpoints.',
    help: 'Think of the last time you had to change something to get the work done. A framework or a library is no control; a driver, a CUDA version or a profiler is inside; a kernel, a BIOS setting or the network fabric is the host.',
    askWhen: NEAR_THE_METAL,
    kind: 'choice',
    choices: [
      {
        value: 'none',
        label: 'No deeper than our own software',
        hint: 'Frameworks and libraries as they come',
        short: 'None',
      },
      {
        value: 'guest',
        label: 'Inside our own system',
        hint: 'Driver, CUDA version, profilers, kernels of our own',
        short: 'Own system',
      },
      {
        value: 'host',
        label: 'Down to the host',
        hint: 'OS kernel, BIOS, firmware, network fabric, hypervisor',
        short: 'Host',
      },
    ],
  },
];
