import type { Source } from '@/dataset/schema';

/** Publications about models and the memory they take. */
export const modelSources = {
  'llama-3.1-8b': {
    title: 'Model card and configuration of Llama 3.1 8B',
    publisher: 'Meta',
    address: 'https://huggingface.co/meta-llama/Llama-3.1-8B',
    date: '2024-07',
  },
  'llama-3.1-70b': {
    title: 'Model card and configuration of Llama 3.1 70B',
    publisher: 'Meta',
    address: 'https://huggingface.co/meta-llama/Llama-3.1-70B',
    date: '2024-07',
  },
  'llama-3.1-405b': {
    title: 'Model card and configuration of Llama 3.1 405B',
    publisher: 'Meta',
    address: 'https://huggingface.co/meta-llama/Llama-3.1-405B',
    date: '2024-07',
  },
  'qwen3-8b': {
    title: 'Model card and configuration of Qwen3 8B',
    publisher: 'Qwen team',
    address: 'https://huggingface.co/Qwen/Qwen3-8B',
    date: '2025-04',
  },
  'qwen3-32b': {
    title: 'Model card and configuration of Qwen3 32B',
    publisher: 'Qwen team',
    address: 'https://huggingface.co/Qwen/Qwen3-32B',
    date: '2025-04',
  },
  'mistral-small-24b': {
    title: 'Model card and configuration of Mistral Small 24B Base 2501',
    publisher: 'Mistral AI',
    address: 'https://huggingface.co/mistralai/Mistral-Small-24B-Base-2501',
    date: '2025-01',
  },
  'mixtral-8x7b': {
    title: 'Model card and configuration of Mixtral 8x7B v0.1',
    publisher: 'Mistral AI',
    address: 'https://huggingface.co/mistralai/Mixtral-8x7B-v0.1',
    date: '2023-12',
  },
  'deepseek-v3': {
    title: 'Model card and configuration of DeepSeek-V3',
    publisher: 'DeepSeek',
    address: 'https://huggingface.co/deepseek-ai/DeepSeek-V3',
    date: '2024-12',
  },
  'transformers-memory': {
    title: 'Model training anatomy',
    publisher: 'Hugging Face',
    address: 'https://huggingface.co/docs/transformers/model_memory_anatomy',
    date: '2025',
  },
  'vllm-arguments': {
    title: 'vLLM: engine arguments',
    publisher: 'vLLM project',
    address: 'https://docs.vllm.ai/en/latest/configuration/engine_args.html',
    date: '2026',
  },
  'mig-getting-started': {
    title: 'MIG user guide: getting started',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/datacenter/tesla/mig-user-guide/getting-started-with-mig.html',
    date: '2025',
  },
} as const satisfies Readonly<Record<string, Source>>;
