import type { WorkloadKind } from './answers';
import type { ChoiceWords } from './question';

/** The kinds of work, in the words of those who do it. */
export const WORKLOAD_CHOICES: readonly ChoiceWords<WorkloadKind>[] = [
  {
    value: 'pretraining',
    label: 'Pretraining',
    hint: 'Training large models from scratch, for weeks on many GPUs',
  },
  {
    value: 'fine-tuning',
    label: 'Fine-tuning',
    hint: 'Adapting an existing model, in runs of hours to days',
  },
  {
    value: 'inference-llm',
    label: 'Language model serving',
    hint: 'Chat, assistants, code completion, document search',
  },
  {
    value: 'inference-other',
    label: 'Online inference',
    hint: 'Fraud scoring, recommendations, vision, speech',
  },
  {
    value: 'batch-inference',
    label: 'Batch inference',
    hint: 'Scoring, embedding or transcribing large piles overnight',
  },
  {
    value: 'notebooks',
    label: 'Notebooks',
    hint: 'Data scientists who work interactively, each on their own',
  },
  { value: 'teaching', label: 'Teaching', hint: 'Courses, labs and exercises for a class' },
  {
    value: 'vdi-graphics',
    label: 'Virtual desktops',
    hint: 'CAD, design and engineering desktops with graphics',
  },
  {
    value: 'simulation',
    label: 'Simulation',
    hint: 'Robotics, driving, physics: many runs side by side',
  },
  { value: 'rendering', label: 'Rendering', hint: 'Film, visual effects, product images' },
  {
    value: 'hpc',
    label: 'Scientific computing',
    hint: 'Weather, molecules, fluids: coupled jobs across nodes',
  },
  { value: 'cloud-gaming', label: 'Cloud gaming', hint: 'Games streamed to players' },
  {
    value: 'telecom-ran',
    label: 'Telecom radio network',
    hint: 'Signal processing of a mobile network, at the edge',
  },
  {
    value: 'quant-research',
    label: 'Quantitative research',
    hint: 'Back-tests and risk runs, not the trading itself',
  },
  {
    value: 'trading-realtime',
    label: 'Real-time trading',
    hint: 'Models in the path of an order',
  },
  {
    value: 'realtime-control',
    label: 'Real-time control',
    hint: 'Machines, robots, surgery: a loop that must close in time',
  },
  {
    value: 'systems-research',
    label: 'Systems research',
    hint: 'Studying drivers, kernels, networks or the GPUs themselves',
  },
  {
    value: 'mixed-ml-platform',
    label: 'Mixed ML platform',
    hint: 'One pool for many teams: training, serving and notebooks',
  },
  {
    value: 'web-saas',
    label: 'Web service',
    hint: 'An ordinary product with some GPU work behind it',
  },
];
