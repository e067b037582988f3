import type { Source } from '@/dataset/schema';

/** Failures, maintenance and migration. */
export const reliabilitySources = {
  'llama3-failures': {
    title: 'Interruptions of the Llama 3 training run',
    publisher: 'Data Center Dynamics on Meta',
    address:
      'https://direct.datacenterdynamics.com/en/news/meta-report-details-hundreds-of-gpu-and-hbm3-related-interruptions-to-llama-3-training-run',
    date: '2024-07',
  },
  'delta-sc25': {
    title: 'GPU reliability of the Delta system, SC25',
    publisher: 'NCSA',
    address: 'https://arxiv.org/html/2503.11901v3',
    date: '2025',
  },
  'gcp-maintenance': {
    title: 'Host maintenance of GPU instances',
    publisher: 'Google Cloud',
    address: 'https://docs.cloud.google.com/compute/docs/gpus/gpu-host-maintenance',
    date: '2026',
  },
  'vsphere-migration': {
    title: 'Live migration of vGPU machines',
    publisher: 'VMware',
    address:
      'https://docs.vmware.com/en/VMware-vSphere/7.0/com.vmware.vsphere.vcenterhost.doc/GUID-8FE6A0DA-49E9-472B-815B-D630CF2014AD.html',
    date: '2021',
  },
} as const satisfies Readonly<Record<string, Source>>;
