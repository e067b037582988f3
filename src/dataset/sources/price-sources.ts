import type { Source } from '@/dataset/schema';

/** Price lists and price tables. */
export const priceSources = {
  judgement: {
    title: 'Judgement of the makers of this page, with the reason beside each figure',
    publisher: 'Metalwise',
    address: 'src/dataset/README.md in the code of this page',
    date: '2026-11-21',
  },
  'price-table': {
    title: 'Table of 534 public GPU prices from 48 providers, with date and source in each row',
    publisher: 'Metalwise',
    address: 'tests/fixtures/gpu-prices.csv in the code of this page',
    date: '2026-11-21',
  },
  'karpenter-prices': {
    title: 'Karpenter provider for AWS, generated price tables',
    publisher: 'Amazon Web Services',
    address: 'https://github.com/aws/karpenter-provider-aws',
    date: '2026-07-20',
  },
  'gpu-pricing-raw': {
    title: 'GPU pricing, raw provider price feeds',
    publisher: 'sooddvs',
    address: 'https://github.com/sooddvs/gpu-pricing',
    date: '2026-06-15',
  },
  'coreweave-prices': {
    title: 'CoreWeave price list, transcribed',
    publisher: 'API Evangelist',
    address: 'https://github.com/api-evangelist/coreweave',
    date: '2026-09-20',
  },
  'nebius-prices': {
    title: 'Nebius price list, transcribed',
    publisher: 'API Evangelist',
    address: 'https://github.com/api-evangelist/nebius',
    date: '2026-10-07',
  },
  'hyperstack-prices': {
    title: 'Hyperstack price list, transcribed',
    publisher: 'API Evangelist',
    address: 'https://github.com/api-evangelist/nexgen-cloud',
    date: '2026-08-26',
  },
  'together-prices': {
    title: 'Together AI price list, transcribed',
    publisher: 'API Evangelist',
    address: 'https://github.com/api-evangelist/together-ai',
    date: '2026-05-08',
  },
  'qubrid-prices': {
    title: 'Qubrid price list, transcribed',
    publisher: 'API Evangelist',
    address: 'https://github.com/api-evangelist/qubrid-ai',
    date: '2026-09-20',
  },
  'akash-prices': {
    title: 'Akash price list, transcribed',
    publisher: 'API Evangelist',
    address: 'https://github.com/api-evangelist/akash',
    date: '2026-09-20',
  },
  gpuhunt: {
    title: 'gpuhunt, catalogue of cloud GPU offers',
    publisher: 'dstack',
    address: 'https://github.com/dstackai/gpuhunt',
    date: '2026-04-24',
  },
  'voltage-park-prices': {
    title: 'Voltage Park price list, transcribed',
    publisher: 'API Evangelist',
    address: 'https://github.com/api-evangelist/voltage-park',
    date: '2026-06-21',
  },
  'price-tracker': {
    title: 'GPU pricing tracker, observations',
    publisher: 'cherielilili',
    address: 'https://github.com/cherielilili/gpu-pricing-tracker',
    date: '2026-08-21',
  },
  'g7e-note': {
    title: 'Amazon EC2 G7e instance family, notes with on-demand price',
    publisher: 'sysdesign-wiki',
    address: 'https://sysdesign-wiki.pages.dev/systems/aws-ec2-g7e/',
    date: '2026-05-19',
  },
} as const satisfies Readonly<Record<string, Source>>;
