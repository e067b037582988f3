import type { Source } from '@/dataset/schema';

/** Lead times, provisioning and reservations. */
export const supplySources = {
  'omdia-lead': {
    title: 'H100 lead times',
    publisher: "Tom's Hardware on Omdia",
    address:
      'https://www.tomshardware.com/tech-industry/nvidia-ai-and-hpc-gpu-sales-reportedly-approached-half-a-million-units-in-q3-thanks-to-meta-facebook',
    date: '2023-11',
  },
  'dell-lead': {
    title: 'Dell shaves months off lead times',
    publisher: 'i3investor',
    address:
      'https://klse.i3investor.com/web/blog/detail/future_tech/2024-04-12-story-h-183863938-Dell_shaves_months_off_lead_times_for_GPU_powered_AI_servers',
    date: '2024-04',
  },
  'b200-lead': {
    title: 'B200 availability alerts',
    publisher: 'gpuleaseindex',
    address: 'https://gpuleaseindex.com/alerts/b200/virginia',
    date: '2026',
  },
  'servers-com': {
    title: 'Server provisioning times',
    publisher: 'servers.com',
    address: 'https://www.servers.com/support/knowledge/how-it-works/server-provisioning',
    date: '2026',
  },
  clouddigit: {
    title: 'Bare-metal provisioning',
    publisher: 'Cloud Digit',
    address: 'https://docs.clouddigit.ai/compute/bare-metal/',
    date: '2026-05',
  },
  sigil: {
    title: 'Bare-metal provisioning in seconds',
    publisher: 'Sigil Hosting',
    address: 'https://www.sigilhosting.com/blog-bare-metal-provisioning',
    date: '2026',
  },
  hostup: {
    title: 'Dedicated server terms',
    publisher: 'HostUp',
    address: 'https://beta.hostupcloud.com/legal/dedicated-server',
    date: '2026-02',
  },
  'oci-reclaim': {
    title: 'Hardware reclamation of stopped instances',
    publisher: 'Oracle',
    address:
      'https://docs.cloud.oracle.com/en-us/iaas/Content/Compute/Tasks/hardware-reclamation-stopped-instances.htm',
    date: '2026',
  },
  'hn-karpenter': {
    title: 'Practitioner figures for VM start-up',
    publisher: 'Hacker News',
    address: 'https://sbhn.g1b.me/item/44053826',
    date: '2025',
  },
  scaleops: {
    title: 'GPU cold start in Kubernetes',
    publisher: 'ScaleOps',
    address:
      'https://scaleops.com/blog/reducing-gpu-cold-start-times-in-kubernetes-patterns-and-solutions',
    date: '2026',
  },
  coldstart: {
    title: 'Serverless cold start comparison',
    publisher: 'server-rentals-blog',
    address: 'https://server-rentals-blog.pages.dev/blog/cold-start-comparison/',
    date: '2026',
  },
  dat1: {
    title: 'Serverless inference providers compared',
    publisher: 'dat1',
    address: 'https://dat1.co/blog/serverless-inference-providers-compared',
    date: '2025-10',
  },
  'aws-blocks': {
    title: 'Capacity Blocks for ML',
    publisher: 'Amazon Web Services',
    address: 'https://docs.aws.amazon.com/en_en/AWSEC2/latest/UserGuide/ec2-capacity-blocks.html',
    date: '2026',
  },
  orca: {
    title: 'Capacity reservations',
    publisher: 'orcapod',
    address: 'https://orcapod.dev/user-guide/capacity-reservations',
    date: '2025-10',
  },
  'spot-warning': {
    title: 'GPU spot instances for machine learning',
    publisher: 'cloudatler',
    address:
      'https://cloudatler.com/blog/gpu-spot-instances-for-machine-learning-aws-vs-gcp-cost-architectures',
    date: '2026',
  },
  'mig-reconfigure': {
    title: 'Changing a MIG layout',
    publisher: 'sagar0419',
    address: 'https://sagar0419.github.io/website/gpu/migGpu.html',
    date: '2024',
  },
  'rapids-aws': {
    title: 'AWS instance table',
    publisher: 'RAPIDS',
    address:
      'https://raw.githubusercontent.com/rapidsai/deployment/refs/heads/main/source/cloud/aws/index.md',
    date: '2026',
  },
} as const satisfies Readonly<Record<string, Source>>;
