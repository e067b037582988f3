import type { Source } from './schema';

/** The publications behind figures, facts and profiles. An id here is what their `source` names. */
export const sources = {
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
  'mlperf-inference-1.1': {
    title: 'MLPerf Inference v1.1, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/inference_results_v1.1',
    date: '2021-09',
  },
  'mlperf-inference-3.0': {
    title: 'MLPerf Inference v3.0, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/inference_results_v3.0',
    date: '2023-04',
  },
  'mlperf-inference-4.0': {
    title: 'MLPerf Inference v4.0, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/inference_results_v4.0',
    date: '2024-03',
  },
  'mlperf-inference-5.1': {
    title: 'MLPerf Inference v5.1, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/inference_results_v5.1',
    date: '2025-09',
  },
  'mlperf-training-3.0': {
    title: 'MLPerf Training v3.0, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/training_results_v3.0',
    date: '2023-06',
  },
  'mlperf-training-5.0': {
    title: 'MLPerf Training v5.0, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/training_results_v5.0',
    date: '2025-06',
  },
  'mlperf-training-5.1': {
    title: 'MLPerf Training v5.1, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/training_results_v5.1',
    date: '2025-11',
  },
  'ibm-vela': {
    title: 'Vela: an AI supercomputer in the cloud',
    publisher: 'IBM Research',
    address: 'https://research.ibm.com/blog/AI-supercomputer-Vela-GPU-cluster',
    date: '2023-02',
  },
  'walters-2014': {
    title: 'GPU passthrough performance: a comparison of KVM, Xen, VMware and LXC',
    publisher: 'IEEE CLOUD',
    address: 'https://lammps.org/abstracts/abstract.5237.html',
    date: '2014',
  },
  'shea-2013': {
    title: 'On GPU pass-through performance for cloud gaming',
    publisher: 'Shea and Liu',
    address: 'https://docslib.org/doc/11938634/',
    date: '2013',
  },
  'dell-virtual-gpu': {
    title: 'Virtualizing GPUs for AI with VMware and NVIDIA, white paper',
    publisher: 'Dell',
    address:
      'https://infohub.delltechnologies.com/l/white-paper-virtualizing-gpus-for-ai-with-vmware-and-nvidia-based-on-dell-infrastructure-1/overview-2938',
    date: '2022',
  },
  'vmware-nvlink': {
    title: 'VMware demos bare-metal performance from virtualized GPUs',
    publisher: 'nhub.news',
    address:
      'http://nhub.news/de/2022/05/vmware-demos-bare-metal-performance-from-virtualized-gpus',
    date: '2022-05',
  },
  'nvidia-vm-tuning': {
    title: 'Optimizing VM configuration for AI inference, appendix',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/planning-resource/optimizing-vm-configuration-ai-inference/latest/appendix.html',
    date: '2026',
  },
  'club-3090': {
    title: 'Field reports of passthrough set-ups',
    publisher: 'noonghunna',
    address: 'https://github.com/noonghunna/club-3090/discussions/161',
    date: '2026',
  },
  'voice-mig-timeslice': {
    title: 'NVIDIA voice pipeline: partitions against time-slicing',
    publisher: 'aiphreaks',
    address:
      'https://aiphreaks.com/articles/maximize-ai-infrastructure-throughput-by-consolidating-under.html',
    date: '2026-03',
  },
  'aks-timeslice': {
    title: 'Time-slicing against MIG for bursty LLM traffic on AKS',
    publisher: 'damionas',
    address:
      'https://damionas.com/articles/time-slicing-vs-mig-for-bursty-llm-inference-traffic-on-aks-gpu-node-pools',
    date: '2026',
  },
  'mps-case': {
    title: 'MPS against dedicated GPUs for LLM inference',
    publisher: 'gopebble',
    address:
      'https://gopebble-com.pages.dev/case-studies/nvidia-mps-vs-dedicated-gpu-allocation-for-llm-inference/',
    date: '2026',
  },
  'mps-mig-study': {
    title: 'Concurrency by MPS and MIG, abstract',
    publisher: 'newx.sg',
    address: 'https://newx.sg/paper/detail/eb18a7a2-430e-11f1-b84c-00163e10baa7',
    date: '2026',
  },
  'cc-eth': {
    title: 'Confidential computing for large language models',
    publisher: 'ETH Zürich, SPCL',
    address: 'https://spcl.ethz.ch/Publications/index.php?pub=561',
    date: '2025-10',
  },
  'vgpu-p2p': {
    title: 'vGPU for Compute: peer-to-peer CUDA transfers',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-9/latest/infra-software/vgpu/features/p2p.html',
    date: '2026',
  },
  'vgpu-nvswitch': {
    title: 'vGPU for Compute: NVSwitch',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-9/latest/infra-software/vgpu/features/nvswitch.html',
    date: '2026',
  },
  'mig-supported-gpus': {
    title: 'MIG user guide: supported GPUs',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/datacenter/tesla/mig-user-guide/supported-gpus.html',
    date: '2026',
  },
  'silicon-lottery': {
    title: 'Renting GPUs as a silicon lottery: study of 3,500 GPUs',
    publisher: 'xeber.world on William and Mary, Jefferson Lab, Silicon Data',
    address:
      'https://xeber.world/en/article/why-renting-gpus-for-ai-work-is-like-playing-the-silicon-lottery-21b0d7',
    date: '2026-05',
  },
  'virtualisation-tax': {
    title: 'Why bare metal for training (a figure without method)',
    publisher: 'gpu.ai',
    address: 'https://gpu.ai/blog/why-bare-metal-for-training',
    date: '2026',
  },
  'vgpu-user-guide': {
    title: 'Virtual GPU software user guide: scheduling and profilers',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/vgpu/latest/grid-vgpu-user-guide/changing-vgpu-scheduling-policy.html',
    date: '2024',
  },
  'vgpu-scheduling': {
    title: 'vGPU for Compute: scheduling policies',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/8.1/infra-software/vgpu/features/scheduling.html',
    date: '2026',
  },
  'vgpu-mode-guide': {
    title: 'Choosing a vGPU mode for inference',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-9/latest/infra-software/vgpu/features/inference-mode-decision.html',
    date: '2026',
  },
  'mig-power': {
    title: 'Power coupling between MIG slices, arXiv 2604.08451',
    publisher: 'arXiv',
    address: 'https://confer.prescheme.top/html/2604.08451v1',
    date: '2026-04',
  },
  'mig-pcie': {
    title: 'Placement aware of PCIe for MIG, arXiv 2508.20274',
    publisher: 'arXiv',
    address: 'https://arxiv.org/html/2508.20274v1',
    date: '2025-08',
  },
  'stac-a100': {
    title: 'STAC-ML inference on A100',
    publisher: 'STAC Research',
    address: 'https://www.stacresearch.com/news/NVDA221118',
    date: '2023-02',
  },
  'stac-gh200': {
    title: 'Single-digit microsecond inference for capital markets',
    publisher: 'NVIDIA',
    address:
      'https://developer.nvidia.com/blog/achieving-single-digit-microsecond-latency-inference-for-capital-markets',
    date: '2026-04',
  },
  'suse-rt': {
    title: 'Real-time guests under KVM',
    publisher: 'SUSE',
    address:
      'https://documentation.suse.com/sle-rt/15-SP5/html/SLE-RT-all/article-virtualization.html',
    date: '2024-07',
  },
  'intel-rt-vm': {
    title: 'Real-time virtual machines, reference design',
    publisher: 'Intel',
    address: 'https://docs.edgeplatform.intel.com/vri/reference/virtualization/enable-rt-vms.html',
    date: '2025',
  },
  modelstats: {
    title: 'LLM API latency spikes',
    publisher: 'modelstats',
    address: 'https://modelstats.ai/blog/llm-api-latency-spikes-what-average-ttft-doesnt-tell-you',
    date: '2026',
  },
  wrede: {
    title: 'Six LLM APIs over seven days',
    publisher: 'Jonathan Wrede',
    address: 'https://jonathanwrede.de/en/blog/i-monitored-6-llm-apis-for-7-days/',
    date: '2026',
  },
  'gpu-virt-bench': {
    title: 'GPU-Virt-Bench',
    publisher: 'Bud Ecosystem',
    address: 'https://github.hk.mmd.ink/BudEcosystem/GPU-Virt-Bench',
    date: '2025-12',
  },
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
  'orrick-gdpr': {
    title: 'Data localization and the sovereign cloud',
    publisher: 'Orrick',
    address:
      'https://www.orrick.com/en/Insights/2026/01/Data-Localization-and-the-Sovereign-Cloud-EU-Cloud-Regulations-Explained',
    date: '2026-01',
  },
  'hhs-cloud': {
    title: 'HHS guidance on HIPAA and cloud computing',
    publisher: 'ClearDATA on HHS',
    address: 'https://www.cleardata.com/blog/hhs-guidance-hipaa-cloud-computing/',
    date: '2016-10',
  },
  'hipaa-aws': {
    title: 'Is AWS HIPAA compliant?',
    publisher: 'HIPAA Guide',
    address: 'https://www.hipaaguide.net/is-amazon-web-services-hipaa-compliant/',
    date: '2024',
  },
  'pci-faq': {
    title: 'PCI SSC FAQ 1221',
    publisher: 'pciwatch',
    address: 'https://pciwatch.org/pcisscfaqs/1221/diff/2018-08-14T00:00:00Z/2024-02-27T21:54:00Z',
    date: '2024-02-27',
  },
  'fedramp-tenancy': {
    title: 'FedRAMP isolation for multi-tenant services',
    publisher: 'Continuum GRC',
    address: 'https://continuumgrc.com/fedramp-isolation-strategies-for-multi-tenant-saas',
    date: '2025',
  },
  'azure-il5': {
    title: 'Impact level 5 isolation guidance',
    publisher: 'Microsoft',
    address:
      'https://docs.microsoft.com/tr-tr/azure/azure-government/documentation-government-impact-level-5',
    date: '2025',
  },
  'haekka-soc2': {
    title: 'Shared responsibility and attestations',
    publisher: 'Haekka',
    address: 'https://www.haekka.com/blog/shared-responsibility-and-hitrust-part-4-of-6',
    date: '2023',
  },
  'iso-27017': {
    title: 'ISO 27017 controls',
    publisher: 'the-algo',
    address: 'https://www.the-algo.com/knowledge/iso-27017',
    date: '2025',
  },
  hitrust: {
    title: 'Shared responsibility and inheritance programme',
    publisher: 'HITRUST',
    address: 'https://hitrustalliance.net/hitrust-srm-inheritance-program/',
    date: '2025',
  },
  'itar-rule': {
    title: 'ITAR: definition of activities that are not exports',
    publisher: 'Federal Register',
    address: 'https://regulations.justia.com/regulations/fedreg/2019/12/26/2019-27438.html',
    date: '2019-12-26',
  },
  secnumcloud: {
    title: 'Data sovereignty in France and Europe',
    publisher: 'ChapsVision',
    address: 'https://www.chapsvision.com/blog/data-sovereignty-in-france-and-europe/',
    date: '2025-05',
  },
  dora: {
    title: 'EU data sovereignty guide',
    publisher: 'Vision Compliance',
    address: 'https://visioncompliance.eu/en/blog/data-sovereignty-eu-guide',
    date: '2026-03',
  },
  'vgpu-compute-r7': {
    title: 'vGPU for Compute, release 7',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/ai-enterprise/release-7/latest/infra-software/vgpu.html',
    date: '2026',
  },
  'profiling-gist': {
    title: 'Profiling in hosted containers',
    publisher: 'Mark Saroufim',
    address: 'https://gist.github.com/msaroufim/9e56ce5d42a5e9ccd5e938c83181ea47',
    date: '2026-02',
  },
  'cupti-api': {
    title: 'CUPTI: profiler support by device mode',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/cupti/12.8/api/structCUpti__Profiler__DeviceSupported__Params.html',
    date: '2025',
  },
  'cupti-mig': {
    title: 'CUPTI: special configurations',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/cupti/special-configurations/special-configurations.html',
    date: '2025',
  },
  'k8s-dra': {
    title: 'Understanding dynamic resource allocation',
    publisher: 'CNCF',
    address:
      'https://www.cncf.io/blog/2026/07/01/understanding-dynamic-resource-allocation-in-kubernetes/',
    date: '2026-07-01',
  },
  kai: {
    title: 'KAI resource isolator',
    publisher: 'Project HAMi',
    address: 'https://github.com/Project-HAMi/kai-resource-isolator',
    date: '2026-08',
  },
  'nos-modes': {
    title: 'Partitioning modes compared',
    publisher: 'nebuly',
    address:
      'https://nebuly-ai.github.io/nos/dynamic-gpu-partitioning/partitioning-modes-comparison',
    date: '2024',
  },
  'gpu-staff': {
    title: 'AI infrastructure scale guide: pay and span of GPU engineers',
    publisher: 'aie-blog',
    address: 'https://aie-blog.pages.dev/ai-infrastructure-scale-guide',
    date: '2026-06',
  },
  'gpu-talent': {
    title: 'The GPU talent shortage',
    publisher: 'Massed Compute',
    address:
      'https://massedcompute.com/what-is-the-gpu-talent-shortage-how-enterprises-can-bypass-it/',
    date: '2026',
  },
  coredge: {
    title: 'Bare-metal service description',
    publisher: 'Coredge',
    address: 'https://docs.coredge.io/dflare-ai/services/bare-metal',
    date: '2026',
  },
  'iommu-recipe': {
    title: 'Disabling ACS for PCIe peer access',
    publisher: 'kubernetes.recipes',
    address: 'https://kubernetes.recipes/recipes/ai/disable-acs-pcie-gpu-direct-p2p/',
    date: '2026',
  },
  'vgpu-mmio': {
    title: 'vGPU C-series documentation, appendix',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/ai-enterprise/release-5/5.2/appendix/appendix-misc.html',
    date: '2024',
  },
  'vgpu-types-list': {
    title: 'vgpu-device-manager: list of all vGPU types with their maxima',
    publisher: 'NVIDIA',
    address: 'https://github.com/NVIDIA/vgpu-device-manager/blob/main/examples/config-example.yaml',
    date: '2026-07-23',
  },
  'hopper-types': {
    title: 'Hopper architecture vGPU types',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-7/7.5/infra-software/vgpu/reference/hopper.html',
    date: '2026',
  },
  'rtx-pro-types': {
    title:
      'Virtual GPU types of RTX PRO 6000 Blackwell Server Edition, table of the user guide in a reproduced copy',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/vgpu/latest/grid-vgpu-user-guide/index.html',
    date: '2026',
  },
  'mig-parted': {
    title: 'mig-parted: default MIG configurations',
    publisher: 'NVIDIA',
    address:
      'https://github.com/NVIDIA/mig-parted/blob/main/deployments/systemd/config-default.yaml',
    date: '2026',
  },
  'mig-profiles': {
    title: 'MIG user guide: supported profiles',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/datacenter/tesla/mig-user-guide/supported-mig-profiles.html',
    date: '2025',
  },
  'helios-traces': {
    title: 'Demand traces measured for this page: Philly, Helios, ServeGen, DeepSeek and others',
    publisher: 'Metalwise, from published traces',
    address: 'method notes, vector files trace_stats and newsvendor',
    date: '2026-11',
  },
  'blackwell-datasheet': {
    title: 'Blackwell datasheet table, reproduced in study notes',
    publisher: 'zdszero on NVIDIA',
    address: 'https://zdszero.github.io/Computer/Artificial_Intelligence/Hardware.html',
    date: '2025',
  },
  'lockwood-b200': {
    title: 'Notes on the B200',
    publisher: 'Glenn K. Lockwood',
    address: 'https://glennklockwood.com/garden/processors/B200',
    date: '2025',
  },
  'vultr-b200': {
    title: 'HGX B200 hardware overview',
    publisher: 'Vultr',
    address: 'https://docs.vultr.com/inference-cookbook/cuda/getting-started/hardware-overview',
    date: '2026-03-11',
  },
  'dgx-b200-wiki': {
    title: 'DGX B200, summary of the product page',
    publisher: 'brent-newsom-nvidia',
    address: 'https://brent-newsom-nvidia.github.io/AIPS-Boom/wiki/NVIDIA-DGX-B200',
    date: '2026-05-09',
  },
  'ubicloud-b200': {
    title: 'Virtualizing NVIDIA HGX B200 GPUs with open source',
    publisher: 'Ubicloud',
    address: 'https://www.ubicloud.com/blog/virtualizing-nvidia-hgx-b200-gpus-with-open-source',
    date: '2025-12-15',
  },
  'ubicloud-summary': {
    title: 'Summary of the Ubicloud article',
    publisher: 'fooqux',
    address: 'https://fooqux.com/article/1383',
    date: '2025-12',
  },
  'datacrunch-gb200': {
    title: 'GB200 NVL72 for training and inference',
    publisher: 'DataCrunch',
    address: 'https://datacrunch.io/blog/nvidia-gb200-nvl72-for-ai-training-and-inference',
    date: '2025',
  },
  'deploybase-b200': {
    title: 'B200 against H100',
    publisher: 'DeployBase',
    address: 'https://deploybase.ai/articles/b200-vs-h100',
    date: '2026',
  },
  'mig-deployment': {
    title: 'MIG user guide: deployment considerations',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/datacenter/tesla/mig-user-guide/deployment-considerations.html',
    date: '2026',
  },
  'mig-driver-output': {
    title: 'gpu-operator pull requests with B200 driver output',
    publisher: 'NVIDIA',
    address: 'https://github.com/NVIDIA/gpu-operator/pull/1351',
    date: '2025-03-20',
  },
  'mig-default-config': {
    title: 'gpu-operator: default MIG configuration',
    publisher: 'NVIDIA',
    address:
      'https://github.com/NVIDIA/gpu-operator/blob/main/assets/state-mig-manager/0400_configmap.yaml',
    date: '2026-02-13',
  },
  'rapids-mig': {
    title: 'MIG in the deployment guide',
    publisher: 'RAPIDS',
    address: 'https://docs.rapids.ai/deployment/stable/guides/mig',
    date: '2026',
  },
  'vgpu-licensing': {
    title: 'vGPU for Compute: licensing',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/licensing.html',
    date: '2026',
  },
  'vgpu-wiki': {
    title: 'vGPU for Compute, summary of the documents',
    publisher: 'brent-newsom-nvidia',
    address: 'https://brent-newsom-nvidia.github.io/AIPS-Boom/wiki/NVIDIA-vGPU-for-Compute',
    date: '2026-04-29',
  },
  'vgpu-uvm': {
    title: 'vGPU for Compute: unified virtual memory',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/features/uvm.html',
    date: '2026',
  },
  'vgpu-multicast': {
    title: 'vGPU for Compute: NVLink multicast',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/8.0/infra-software/vgpu/features/nvlink-multicast.html',
    date: '2026',
  },
  'vgpu-reference': {
    title: 'vGPU types reference: modes, and vGPU against passthrough',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/reference/index.html',
    date: '2026',
  },
  'vgpu-overview': {
    title: 'vGPU for Compute: overview',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/8.1/infra-software/vgpu/overview.html',
    date: '2026',
  },
  'vgpu-multi': {
    title: 'vGPU for Compute: several vGPUs in one machine',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/8.1/infra-software/vgpu/features/multi-vgpu.html',
    date: '2026',
  },
  'vgpu-blackwell': {
    title: 'Blackwell architecture vGPU types',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/reference/blackwell.html',
    date: '2026',
  },
  'rtx-pro-server-news': {
    title: 'RTX PRO Server deep dive',
    publisher: 'Pika AI News',
    address:
      'https://www.pikaainews.com/news/2026-03-10-nvidia-virtualizes-game-development-with-rtx-pro-server-deep-dive',
    date: '2026-03-10',
  },
  'vgpu-nvswitch-r8': {
    title: 'vGPU for Compute: NVSwitch, release 8',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/features/nvswitch.html',
    date: '2026',
  },
  'gpu-operator-platforms': {
    title: 'GPU Operator: platform support',
    publisher: 'NVIDIA',
    address:
      'https://github.com/NVIDIA/cloud-native-docs/blob/main/gpu-operator/platform-support.rst',
    date: '2026-08-21',
  },
  'vgpu-migration': {
    title: 'vGPU for Compute: live migration',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/features/live-migration.html',
    date: '2026',
  },
  'vm-b300-limits': {
    title: 'VM configuration for Blackwell Ultra HGX: known limitations',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/planning-resource/optimizing-vm-configuration-ai-inference-blackwell-ultra-hgx/latest/known-limitations.html',
    date: '2026',
  },
  'rafay-licence': {
    title: 'When a licence is needed with GPU virtualization',
    publisher: 'Rafay',
    address: 'https://docs.stage.rafay.dev/blog/category/nvaie',
    date: '2026',
  },
  'vsphere-hgx': {
    title: 'Deployment notes on HGX under VMware',
    publisher: 'NVIDIA, deployment notes',
    address: 'https://docs.nvidia.com/ai-enterprise/deployment/vmware/latest/advance-gpu.html',
    date: '2026-05-20',
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
  'vgpu-features': {
    title: 'vGPU for Compute: features, MIG-backed section',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-4/4.9/infra-software/vgpu/features.html',
    date: '2025',
  },
  'vsphere9-timeslice': {
    title: 'NVIDIA GPUs in vSphere 9: time-slicing against MIG',
    publisher: 'Architect blog',
    address: 'no stable address was recorded',
    date: '2026-04-22',
  },
  'resnet-mlperf': {
    title: 'MLPerf Training benchmark table',
    publisher: 'MLCommons',
    address: 'https://mlcommons.org/benchmarks/training',
    date: '2025',
  },
  'vllm-18725': {
    title: 'B200 performing like H200, issue 18725',
    publisher: 'vLLM',
    address: 'https://github.com/vllm-project/vllm/issues/18725',
    date: '2025',
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
  'dgx-h100-guide': {
    title: 'Introduction to DGX H100 and H200 systems, user guide',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/dgx/dgxh100-user-guide/introduction-to-dgxh100.html',
    date: '2025',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
