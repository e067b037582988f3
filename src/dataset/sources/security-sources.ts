import type { Source } from '@/dataset/schema';

/** Advisories, attacks and confidential computing. */
export const securitySources = {
  'nvidia-advisories': {
    title: 'Product security advisories',
    publisher: 'NVIDIA',
    address: 'https://github.com/NVIDIA/product-security',
    date: '2026-08-18',
  },
  'cve-list': {
    title: 'CVE records',
    publisher: 'CVE Program',
    address: 'https://github.com/CVEProject/cvelistV5',
    date: '2026',
  },
  'blackhat-2025': {
    title: 'Breaking out of the AI cage',
    publisher: 'Black Hat USA',
    address:
      'https://www.pulse.bot/ai/video/black-hat-usa-2025-breaking-out-of-the-ai-cage-pwning-ai-providers-with-nvidia-vulnerabilities-c3d76d4a-54b5-4c03-b5b4-3370ac22d6ee',
    date: '2025-08',
  },
  'behind-bars': {
    title: 'Behind Bars, USENIX Security 2026',
    publisher: 'USENIX',
    address: 'https://www.usenix.org/conference/usenixsecurity26/presentation/gu-cheng',
    date: '2026',
  },
  gpuhammer: {
    title: 'Guidance against Rowhammer on GDDR6',
    publisher: 'expertlifetips',
    address:
      'https://expertlifetips.com/nvidia-shares-steerage-to-defend-gddr6-gpus-in-opposition-to-rowhammer-assaults',
    date: '2025-07',
  },
  leftoverlocals: {
    title: 'LeftoverLocals',
    publisher: 'note.f5.pm',
    address: 'https://note.f5.pm/go-215875.html',
    date: '2024-01',
  },
  cloudborne: {
    title: 'Cloudborne: firmware left on rented servers',
    publisher: 'Eclypsium, summarised',
    address: 'https://forums.theregister.com/forum/all/2019/02/26/ibm_softlayer_server_security/',
    date: '2019-02',
  },
  'reset-patent': {
    title: 'Reset of bare metal between tenants',
    publisher: 'Google Patents',
    address: 'https://patents.google.com/patent/US20190251266A1/en',
    date: '2019',
  },
  'gpu-cc': {
    title: 'GPU confidential computing',
    publisher: 'ai-infrastructure.net',
    address: 'https://ai-infrastructure.net/gpu-confidential-computing/',
    date: '2026',
  },
  'tee-fail': {
    title: 'TEE.fail',
    publisher: 'uplatz',
    address: 'https://uplatz.com/blog/?p=7482',
    date: '2025-10',
  },
  'pci-virtual': {
    title: 'PCI DSS virtualization guidelines',
    publisher: 'PCI Security Standards Council',
    address:
      'https://studylib.net/doc/8890544/virtualization-guidelines---pci-security-standards-council',
    date: '2011-06',
  },
  'hbm-disturb': {
    title: 'Read disturbance in HBM2, arXiv 2310.14665',
    publisher: 'arXiv',
    address: 'https://arxiv.org/html/2310.14665v3',
    date: '2023',
  },
  'cc-r580': {
    title: 'Trusted computing release notes, R580',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/confidential-computing/release-notes/r580-trd1',
    date: '2025-08',
  },
  'cc-r590': {
    title: 'Trusted computing release notes, R590',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/confidential-computing/release-notes/r590-trd1.md',
    date: '2026',
  },
  'cc-multi-gpu': {
    title: 'Confidential containers: several GPUs by passthrough',
    publisher: 'NVIDIA',
    address:
      'https://nvidia.github.io/cloud-native-docs/review/pr-385/confidential-containers/latest/configure-multi-gpu.html',
    date: '2026',
  },
  'cc-platforms': {
    title: 'Confidential containers: supported platforms',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/confidential-computing/containers/v1.0.0/supported-platforms',
    date: '2026-04-29',
  },
  'cc-overview': {
    title: 'Confidential containers: limitations and security considerations',
    publisher: 'NVIDIA',
    address:
      'https://github.com/NVIDIA/cloud-native-docs/blob/main/confidential-containers/overview.rst',
    date: '2026-08-21',
  },
  'super-protocol': {
    title: 'GPU and CPU requirements for trusted execution',
    publisher: 'Super Protocol',
    address: 'https://superprotocol.com/resources/gpu-cpu-tee-requirements',
    date: '2026-05-22',
  },
} as const satisfies Readonly<Record<string, Source>>;
