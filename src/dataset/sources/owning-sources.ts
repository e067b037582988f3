import type { Source } from '@/dataset/schema';

/** What owning costs, and when it pays. */
export const owningSources = {
  'dgx-b200-list': {
    title: 'DGX B200 reseller list price',
    publisher: 'vengineer',
    address: 'https://vengineer.hatenablog.com',
    date: '2025-03-16',
  },
  'h100-cost-sheet': {
    title: 'H100 cluster cost sheet with a reseller quote, as reported by market articles',
    publisher: 'Market articles',
    address: 'cost sheet of August 2024; no stable address was recorded',
    date: '2024-08',
  },
  'rtx-card-price': {
    title: 'Blackwell cards for workstations: retail prices',
    publisher: 'NewGearHub',
    address: 'https://www.newgearhub.com/review/nvidia-gtc-2026-blackwell-gpus-pro-workstations',
    date: '2026-04-06',
  },
  'rtx-card-power': {
    title: 'RTX PRO 6000 Blackwell specification summary',
    publisher: 'gpu.name',
    address:
      'https://gpu.name/posts/nvidia-unveils-rtx-pro-6000-blackwell-gpu-with-24-064-cores-and-96gb-memory',
    date: '2025-03',
  },
  'cluster-bom': {
    title: 'AI cluster bills of material and network share',
    publisher: 'amcompute',
    address: 'https://amcompute.com',
    date: '2025',
  },
  'server-life': {
    title: 'Server life in company filings, as reported in 2025 and 2026',
    publisher: 'Press reports of company filings',
    address: 'filings of Amazon, Microsoft, Alphabet, Meta, Oracle and CoreWeave',
    date: '2026',
  },
  'h100-residual': {
    title: 'Residual value of H100 cards by age',
    publisher: 'Lease index site',
    address: 'no stable address was recorded',
    date: '2026-01',
  },
  'coreweave-10q': {
    title: 'CoreWeave quarterly report',
    publisher: 'US Securities and Exchange Commission',
    address: 'https://www.sec.gov/edgar',
    date: '2025-06-30',
  },
  'dgx-b200-guide': {
    title: 'Introduction to DGX B200 systems, user guide',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/dgx/dgxb200-user-guide/introduction-to-dgxb200.html',
    date: '2025',
  },
  'hgx-b200-blueprint': {
    title: 'Inference rack blueprint with HGX B200',
    publisher: 'madcoolstuff',
    address: 'https://madcoolstuff.com/guides/datacenter-inference-blueprint',
    date: '2026',
  },
  'uptime-survey': {
    title: 'Global data centre survey: power usage effectiveness',
    publisher: 'Uptime Institute',
    address: 'https://uptimeinstitute.com/resources/research-and-reports',
    date: '2025',
  },
  'eia-power': {
    title: 'Electric Power Monthly, table 5.6.A',
    publisher: 'US Energy Information Administration',
    address: 'https://www.eia.gov/electricity/monthly/',
    date: '2025-06-25',
  },
  'cbre-colo': {
    title: 'North America data center trends: colocation prices',
    publisher: 'CBRE',
    address: 'https://www.cbre.com/insights',
    date: '2025-12',
  },
  'nvaie-licence': {
    title: 'NVIDIA AI Enterprise list prices, as quoted by analysts',
    publisher: 'NVIDIA licensing guide',
    address: 'https://docs.nvidia.com/ai-enterprise/',
    date: '2023-11',
  },
  'vcf-licence': {
    title: 'VMware Cloud Foundation prices, list and realised',
    publisher: 'Redress Compliance and Atonement Licensing',
    address: 'https://redresscompliance.com',
    date: '2026',
  },
  'staff-site': {
    title: 'Staff of a small on-premises AI site',
    publisher: 'sesamedisk and Lenovo',
    address: 'https://sesamedisk.com',
    date: '2026',
  },
  'rental-hidden-cost': {
    title: 'Cost of a GPU cluster beyond the rate',
    publisher: 'mercatus-ai and SemiAnalysis',
    address: 'https://semianalysis.com',
    date: '2026',
  },
  'rafay-licence': {
    title: 'When a licence is needed with GPU virtualization',
    publisher: 'Rafay',
    address: 'https://docs.stage.rafay.dev/blog/category/nvaie',
    date: '2026',
  },
  'break-even-blog': {
    title: 'Owning against cloud for B200 in colocation',
    publisher: 'madcoolstuff',
    address: 'https://madcoolstuff.com/guides/datacenter-inference-blueprint',
    date: '2026',
  },
  'reservation-paper': {
    title:
      'To reserve or not to reserve: optimal online multi-instance acquisition, arXiv 1305.5608',
    publisher: 'Wang, Li, Liang',
    address: 'https://arxiv.org/abs/1305.5608',
    date: '2013',
  },
} as const satisfies Readonly<Record<string, Source>>;
