import type { Source } from '@/dataset/schema';

/** How busy fleets are, and how demand moves. */
export const utilisationSources = {
  castai: {
    title: 'Cast AI 2026 report: GPU use in Kubernetes clusters',
    publisher: 'ITBrief',
    address: 'https://itbrief.in/story/cast-ai-report-finds-5-gpu-use-in-kubernetes-clusters',
    date: '2026-04',
  },
  'castai-best': {
    title: 'Best cluster of the Cast AI data',
    publisher: 'biztechweekly',
    address:
      'https://biztechweekly.com/2026-cast-ai-report-companies-waste-gpu-capacity-with-only-5-utilization-amid-rising-ai-infrastructure-costs/',
    date: '2026-04',
  },
  'alibaba-2020': {
    title: 'Alibaba PAI 2020 trace, re-analysis',
    publisher: 'Affinode',
    address: 'https://affinode.io/case-studies/alibaba-gpu-v2020/case-study.html',
    date: '2020',
  },
  philly: {
    title: 'Microsoft Philly trace, re-analysis',
    publisher: 'Affinode',
    address: 'https://affinode.io/case-studies/msft-philly-dataset/analysis/case-study.html',
    date: '2019',
  },
  'alibaba-2023': {
    title: 'Alibaba PAI 2023 trace, re-analysis',
    publisher: 'Affinode',
    address: 'https://affinode.io/case-studies/alibabapai-2023/case-study.html',
    date: '2023',
  },
  'meta-rsc': {
    title: 'Revisiting reliability in large-scale research clusters',
    publisher: 'Meta, HPCA 2025',
    address:
      'https://themoonlight.io/review/revisiting-reliability-in-large-scale-machine-learning-research-clusters',
    date: '2025',
  },
  'uptime-util': {
    title: 'GPU utilization is a confusing metric',
    publisher: 'Uptime Institute',
    address: 'https://intelligence.uptimeinstitute.com/resource/gpu-utilization-confusing-metric',
    date: '2025-05',
  },
  aegaeon: {
    title: 'Aegaeon, SOSP 2025',
    publisher: 'Particle on Alibaba Cloud',
    address:
      'https://particle.news/story/alibaba-clouds-aegaeon-cuts-nvidia-gpu-needs-by-82-in-sosp-paper',
    date: '2025-10',
  },
  'sharing-basics': {
    title: 'GPU sharing fundamentals',
    publisher: 'asleekgeek',
    address: 'https://www.asleekgeek.ninja/articles/gpu-sharing-fundamentals',
    date: '2026',
  },
  'helios-traces': {
    title: 'Demand traces measured for this page: Philly, Helios, ServeGen, DeepSeek and others',
    publisher: 'Metalwise, from published traces',
    address: 'method notes, vector files trace_stats and newsvendor',
    date: '2026-11',
  },
} as const satisfies Readonly<Record<string, Source>>;
