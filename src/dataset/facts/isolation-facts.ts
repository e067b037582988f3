import type { Fact } from '@/dataset/schema';

/** Facts about isolation, by the row of the research that they come from. */
export const isolationFacts = {
  'FSEC-01': {
    statement: 'Confidential passthrough of a single B200 is supported since August 2025.',
    source: 'cc-r580',
    locator: 'release notes',
    date: '2025-08',
    standing: 'documented',
    subject: 'isolation',
  },
  'FSEC-02': {
    statement: 'Confidential passthrough of several B200 came with R590.',
    source: 'cc-r590',
    locator: 'release notes',
    date: '2026',
    standing: 'documented',
    subject: 'isolation',
  },
  'FSEC-03': {
    statement:
      'Blackwell encrypts NVLink in confidential mode; Hopper trusts the fabric in plain text.',
    source: 'cc-multi-gpu',
    locator: 'trust model',
    date: '2026',
    standing: 'documented',
    subject: 'isolation',
  },
  'FSEC-04': {
    statement:
      'In confidential mode data pass between machine and GPU through an encrypted buffer.',
    source: 'cc-r580',
    locator: 'data path',
    date: '2025-08',
    standing: 'documented',
    subject: 'isolation',
  },
  'FSEC-05': {
    statement:
      'Whether a confidential machine may hold fewer than all GPUs depends on the stack: sources disagree.',
    source: 'super-protocol',
    locator: 'GPU counts',
    date: '2026-05-22',
    standing: 'contested',
    subject: 'isolation',
  },
  'FSEC-06': {
    statement: 'Confidential GPUs are validated with AMD SEV-SNP and Intel TDX processors.',
    source: 'cc-platforms',
    locator: 'platform table',
    date: '2026-04-29',
    standing: 'documented',
    subject: 'isolation',
  },
  'FSEC-07': {
    statement:
      'Release notes list passthrough only for confidential mode; do not expect it for shared B200.',
    source: 'cc-r590',
    locator: 'supported modes',
    date: '2026',
    standing: 'contested',
    subject: 'isolation',
  },
  'FSEC-08': {
    statement:
      'Confidential mode does not cover flaws in your own software, availability, or most physical attacks.',
    source: 'cc-overview',
    locator: 'security considerations',
    date: '2026-08-21',
    standing: 'documented',
    subject: 'isolation',
  },
  'FSEC-09': {
    statement:
      'A MIG-backed vGPU has its own units, memory and cache path, and runs in parallel with its neighbours.',
    source: 'vgpu-features',
    locator: 'MIG-backed section',
    date: '2025',
    standing: 'documented',
    subject: 'isolation',
  },
  'FSEC-10': {
    statement:
      'A time-sliced vGPU has its memory and faults separated according to the vendor; compute is shared in time.',
    source: 'vgpu-overview',
    locator: 'isolation',
    date: '2026',
    standing: 'documented',
    subject: 'isolation',
  },
  'FSEC-11': {
    statement:
      'An architect reports that a fatal error of one time-sliced vGPU can reset the card for all.',
    source: 'vsphere9-timeslice',
    locator: 'faults',
    date: '2026-04-22',
    standing: 'contested',
    subject: 'isolation',
  },
  'FSEC-12': {
    statement: 'Under passthrough one machine owns the GPU, and a fault stays with it.',
    source: 'vgpu-reference',
    locator: 'fault isolation row',
    date: '2026',
    standing: 'documented',
    subject: 'isolation',
  },
  'FSEC-13': {
    statement:
      'On single-tenant bare metal nobody else is on the GPU or the host, so no boundary is needed.',
    source: 'judgement',
    locator: 'follows from single tenancy',
    date: '2026-11-21',
    standing: 'derived',
    subject: 'isolation',
  },
  'SEC-01': {
    statement:
      'From 2022 to August 2026 vGPU software had 35 advisories, 18 of them scored 7.0 or more.',
    source: 'nvidia-advisories',
    locator: 'count over vGPU entries',
    date: '2026-08-18',
    standing: 'documented',
    subject: 'isolation',
  },
  'SEC-02': {
    statement:
      'The container toolkit and operator had 10 in the same time, two scored 9.0: bare metal with containers is open to them too.',
    source: 'nvidia-advisories',
    locator: 'count over container entries',
    date: '2026-08-18',
    standing: 'documented',
    subject: 'isolation',
  },
  'SEC-03': {
    statement:
      'Container escapes of 2024 to 2026 score 8.3 to 9.0; the record of one follow-up is from memory of the publication, not re-read.',
    source: 'cve-list',
    locator: 'CVE-2024-0132, 2025-23266, 2026-24260',
    date: '2026',
    standing: 'documented',
    subject: 'isolation',
  },
  'SEC-04': {
    statement: 'One such escape worked across tenants at real AI providers.',
    source: 'blackhat-2025',
    locator: 'talk',
    date: '2025-08',
    standing: 'measured',
    subject: 'isolation',
  },
  'SEC-05': {
    statement: 'MIG leaks timing: a neighbour can tell which model runs and estimate its tokens.',
    source: 'behind-bars',
    locator: 'paper',
    date: '2026',
    standing: 'measured',
    subject: 'isolation',
  },
  'SEC-06': {
    statement: 'A flaw in MIG management can corrupt data or hang the card when slices change.',
    source: 'nvidia-advisories',
    locator: 'CVE-2026-24197',
    date: '2026-05',
    standing: 'documented',
    subject: 'isolation',
  },
  'SEC-07': {
    statement:
      'Bit flips by another tenant ruined a model on GDDR6; error correction stops it, for up to 10 % of speed (paper from memory, not re-read).',
    source: 'gpuhammer',
    locator: 'guidance',
    date: '2025-07',
    standing: 'third-party',
    subject: 'isolation',
  },
  'SEC-08': {
    statement:
      'Leftover memory could be read on AMD, Apple, Qualcomm and Imagination GPUs; NVIDIA was not among them.',
    source: 'leftoverlocals',
    locator: 'affected vendors',
    date: '2024-01',
    standing: 'measured',
    subject: 'isolation',
  },
  'SEC-09': {
    statement:
      'Altered firmware of a rented bare-metal server survived its return and met the next customer.',
    source: 'cloudborne',
    locator: 'demonstration',
    date: '2019-02',
    standing: 'measured',
    subject: 'isolation',
  },
  'SEC-10': {
    statement:
      'Firmware of DGX and HGX systems had 67 advisories, nearly twice as many as vGPU, four of them 9.0 or more.',
    source: 'nvidia-advisories',
    locator: 'count over system entries',
    date: '2026-08-18',
    standing: 'documented',
    subject: 'isolation',
  },
  'SEC-11': {
    statement:
      'Resetting bare metal to a trusted state between tenants has to be built; it does not come by itself.',
    source: 'reset-patent',
    locator: 'description',
    date: '2019',
    standing: 'documented',
    subject: 'isolation',
  },
  'SEC-12': {
    statement:
      'Confidential GPUs need a virtual machine: the protected mode pairs the card with a confidential VM.',
    source: 'gpu-cc',
    locator: 'requirements',
    date: '2026',
    standing: 'third-party',
    subject: 'isolation',
  },
  'SEC-13': {
    statement:
      'A physical attack on memory took secrets that attestation relies on (from memory of the publication, not re-read).',
    source: 'tee-fail',
    locator: 'summary',
    date: '2025-10',
    standing: 'third-party',
    subject: 'isolation',
  },
  'SEC-14': {
    statement:
      'The PCI council lists what virtualisation adds: a hypervisor to attack, mixed trust, sleeping machines.',
    source: 'pci-virtual',
    locator: 'risks',
    date: '2011-06',
    standing: 'documented',
    subject: 'isolation',
  },
  'SEC-15': {
    statement: 'Memory chips of the HBM kind can be disturbed by reading too, in the laboratory.',
    source: 'hbm-disturb',
    locator: 'findings',
    date: '2023',
    standing: 'measured',
    subject: 'isolation',
  },
  'OPS-09': {
    statement:
      'Time-slicing in Kubernetes separates neither memory nor faults, MPS no faults, MIG both.',
    source: 'nos-modes',
    locator: 'comparison',
    date: '2024',
    standing: 'documented',
    subject: 'isolation',
  },
} as const satisfies Readonly<Record<string, Fact>>;
