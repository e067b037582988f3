import type { FactId } from './facts';
import type { Claim } from './schema';

/** Statements that circulate in the trade, what we found, and the facts behind it. They never feed the engine. */
export const claims = {
  'fp8-20-petaflops': {
    wording: 'A B200 reaches 20 PFLOPS of FP8.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'A B200 does 4.5 PFLOPS of FP8 dense and 9 with sparsity. Twenty is sparse FP4 of the GPU in a GB200.',
    verdict: 'contradicted',
    facts: ['HW-09', 'HW-10', 'HW-31', 'HW-32'],
  },
  'grace-in-dgx': {
    wording: 'A DGX B200 is combined with a Grace processor.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding: 'It has two Xeon processors. Grace comes with the GB200.',
    verdict: 'contradicted',
    facts: ['HW-22', 'HW-23', 'HW-29'],
  },
  'eight-gpus': {
    wording: 'A DGX B200 holds eight B200.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding: 'Eight, with 1,440 GB in all.',
    verdict: 'holds',
    facts: ['HW-21'],
  },
  'merged-memory': {
    wording: 'The memory of four B200 can be merged into one pool of 768 GB.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'Four have 720 GB and stay four devices. They can reach each other over NVLink in one machine; the framework spreads the model.',
    verdict: 'contradicted',
    facts: ['HW-01', 'VGPU-16', 'VGPU-21', 'PERF-31'],
  },
  'sixteen-vgpus': {
    wording: 'One machine can be given up to 16 vGPUs.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'A board has eight whole-GPU vGPUs to give. More than eight means slices, which have no NVLink. Sixteen is the scope of a licence.',
    verdict: 'not-supported',
    facts: ['VGPU-22', 'VGPU-24', 'FREL-01'],
  },
  'dynamic-allocation': {
    wording: 'vGPUs are allocated dynamically.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding: 'The size is fixed when a vGPU is made. Another size means making it anew.',
    verdict: 'contradicted',
    facts: ['VGPU-14', 'PROV-15'],
  },
  'super-vm': {
    wording: 'A virtual GPU merges many GPUs into one large virtual machine.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'It mostly divides or manages a GPU. Several in one machine are possible and stay separate devices.',
    verdict: 'not-supported',
    facts: ['PT-09', 'VGPU-21', 'PERF-31'],
  },
  'passthrough-is-vgpu': {
    wording: 'Virtual GPU includes passthrough and time-sharing.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'Passthrough needs no vGPU software. On a B200 the one time-sliced type owns the whole card; sharing there means MIG.',
    verdict: 'holds-within-limits',
    facts: ['PT-09', 'VGPU-09', 'VGPU-13'],
  },
  'overhead-1-to-5': {
    wording: 'Virtualisation costs 1 to 5 %.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'For a whole GPU the median loss is 1.4 %, the worst offline pair 4.8 %. For slices under a latency limit and for time-slicing it is far more.',
    verdict: 'holds-within-limits',
    facts: ['PERF-07', 'PERF-24', 'PERF-26', 'PERF-27'],
  },
  'b200-98-percent': {
    wording: 'A B200 under vGPU reaches 98 % of bare metal in inference.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'Eight B200 by passthrough reached 97.9 to 100.8 %. No vGPU measurement on a B200 was found.',
    verdict: 'holds-within-limits',
    facts: ['PERF-06', 'PERF-05', 'FPERF-09'],
  },
  'virtualisation-tax': {
    wording: 'Virtualisation takes 10 to 28 % of the speed.',
    heardFrom: 'Sellers of bare metal, 2025 and 2026',
    finding: 'None of these figures comes with a method. Twenty-nine matched pairs say 1.4 %.',
    verdict: 'contradicted',
    facts: ['PERF-36', 'PERF-07'],
  },
  'under-one-ms': {
    wording: 'Bare metal gives a latency below 1 ms.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'No workload is named. Small trading models answer in microseconds; an LLM takes hundreds of milliseconds on any host.',
    verdict: 'not-supported',
    facts: ['LAT-10', 'LAT-12'],
  },
  'no-jitter': {
    wording: 'Bare metal has no jitter.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'An audited dedicated server had outliers of 2.3 times its median, and cards of one model differ by a third.',
    verdict: 'contradicted',
    facts: ['LAT-10', 'PERF-35'],
  },
  'jitter-2-to-5': {
    wording: 'Sharing among several machines adds 2 to 5 % of jitter.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'About right for MIG on A100. Time-slicing added 27 to 32 % with four users, and a wait for every turn.',
    verdict: 'holds-within-limits',
    facts: ['LAT-04', 'LAT-07', 'VGPU-35'],
  },
  'noisy-neighbours': {
    wording: 'Cloud GPUs vary because of virtualisation and noisy neighbours.',
    heardFrom: '"What are bare metal GPUs?"',
    finding:
      'True of time-slicing. A passthrough GPU has no neighbour; differences between cards and tuning outweigh the hypervisor.',
    verdict: 'holds-within-limits',
    facts: ['FSEC-12', 'FSEC-09', 'PERF-08', 'PERF-35'],
  },
  'bare-utilisation-90': {
    wording: 'Bare metal reaches 90 % utilisation.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'Published fleets sit at 5 to 54 % busy; 80 % occupied is the best found. The queue decides, not the host.',
    verdict: 'not-supported',
    facts: ['UTIL-01', 'UTIL-03', 'UTIL-06', 'UTIL-07'],
  },
  'virtual-utilisation-80': {
    wording: 'Virtual GPUs lift utilisation to 80 to 95 %.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'No fleet shows it. Pooling many small models helps much, one large model not at all, and fragments strand capacity.',
    verdict: 'not-supported',
    facts: ['UTIL-02', 'UTIL-05', 'UTIL-08', 'VGPU-14'],
  },
  'bandwidth-8': {
    wording: 'A B200 has 8 TB/s of memory bandwidth.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding: 'The datasheet says 7.7 for HGX; the DGX page adds up to 8.',
    verdict: 'holds-within-limits',
    facts: ['HW-04', 'HW-05', 'HW-06'],
  },
  'bandwidth-needs-vgpu-19': {
    wording: 'Full bandwidth needs bare metal, or vGPU 19.0.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'Passthrough needs no vGPU software. Version 19.0 is only the first to list B200 types.',
    verdict: 'contradicted',
    facts: ['FREL-01', 'PT-09'],
  },
  'resnet-2x': {
    wording: 'A B200 trains ResNet-50 at about twice the speed of an H100.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'The ratio on paper is 2.27, so the size is plausible, but no official result was found.',
    verdict: 'not-supported',
    facts: ['HW-34', 'FPERF-12'],
  },
  'forty-eight-vms': {
    wording: 'A B200 supports 48 virtual machines.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'Seven at most. Forty-eight belongs to 2 GB graphics types of the RTX PRO 6000 Server.',
    verdict: 'contradicted',
    facts: ['VGPU-10', 'VGPU-44', 'VGPU-45', 'VGPU-46'],
  },
  'hardware-isolation': {
    wording: 'Virtual GPUs give isolation at the level of hardware.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'MIG partitions the hardware, and still leaks timing. Time-slicing shares the compute.',
    verdict: 'holds-within-limits',
    facts: ['FSEC-09', 'FSEC-10', 'SEC-05'],
  },
  'virtual-compliant': {
    wording: 'Virtual GPUs comply with GDPR and HIPAA.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding: 'Neither framework looks at the kind of GPU. Contracts, location and controls decide.',
    verdict: 'contradicted',
    facts: ['COMP-01', 'COMP-02', 'COMP-03'],
  },
  'bare-compliant': {
    wording: 'Bare metal is what strict compliance asks for.',
    heardFrom: '"What are bare metal GPUs?"',
    finding:
      'Only rules such as impact level 5, and some contracts, ask for a host of your own, and a VM that takes the whole host passes too. Against the operator the technical answer exists in VMs only.',
    verdict: 'holds-within-limits',
    facts: ['COMP-07', 'COMP-12', 'COMP-14', 'SEC-12'],
  },
  'bare-weak-isolation': {
    wording: 'Bare metal is weakly isolated.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'Nobody shares the host. What remains is firmware left by the tenant before, and patching of your own.',
    verdict: 'contradicted',
    facts: ['FSEC-13', 'SEC-09', 'SEC-10'],
  },
  'single-point': {
    wording: 'Bare metal is prone to single points of failure.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'A lost host takes its virtual machines with it. Replicas and spares help in both worlds.',
    verdict: 'not-supported',
    facts: ['REL-08', 'REL-09', 'REL-10'],
  },
  'around-the-clock': {
    wording: 'Work that must never stop belongs on bare metal.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      'An eight-GPU node stops 1.4 times a year whoever hands it out. Two replicas in two places keep a service up.',
    verdict: 'not-supported',
    facts: ['REL-01', 'REL-03', 'REL-10'],
  },
  'kubernetes-vms': {
    wording: 'Virtual GPUs scale through Kubernetes.',
    heardFrom: '"How to choose between bare metal GPUs and virtual GPUs"',
    finding:
      "Kubernetes runs on bare B200 nodes as well; the vendor's list of vGPU devices for virtual machines in Kubernetes leaves HGX B200 out.",
    verdict: 'holds-within-limits',
    facts: ['FREL-08', 'FREL-09', 'OPS-07'],
  },
  control: {
    wording: 'Bare metal gives control of drivers, CUDA and kernels.',
    heardFrom: '"What are bare metal GPUs?"',
    finding:
      'True, and a whole-GPU virtual machine gives nearly as much. Slices, vGPU and endpoints take it away.',
    verdict: 'holds-within-limits',
    facts: ['OPS-01', 'OPS-02', 'OPS-04', 'VGPU-30'],
  },
  'no-overhead': {
    wording: 'Bare metal eliminates the overhead of virtualisation.',
    heardFrom: '"What are bare metal GPUs?"',
    finding:
      'By definition. For a whole GPU it is about 1.4 %, less than two servers of one model differ.',
    verdict: 'holds-within-limits',
    facts: ['PERF-07', 'PERF-08'],
  },
  upfront: {
    wording: 'Bare metal means upfront investment and scaling by hand.',
    heardFrom: '"What are bare metal GPUs?"',
    finding:
      'Only when you own it. Hosted bare metal is rented by the hour and ready in half an hour if there is stock.',
    verdict: 'contradicted',
    facts: ['PROV-03', 'PROV-04', 'PRICE-01'],
  },
  'cloud-dearer': {
    wording: 'Paying by the hour costs more for continuous use.',
    heardFrom: '"What are bare metal GPUs?"',
    finding:
      'True against prices by the hour above about 56 % use. Against a one-year reservation owning needs 74 %, and sometimes never pays.',
    verdict: 'holds-within-limits',
    facts: ['TCO-21', 'TCO-31', 'TCO-32', 'TCO-60'],
  },
  'prices-fall': {
    wording: 'GPU rental prices always fall.',
    heardFrom: 'Common advice since 2023',
    finding: 'In 2026 most list prices rose, some by half.',
    verdict: 'contradicted',
    facts: ['TREND-05', 'TREND-14'],
  },
} as const satisfies Readonly<Record<string, Claim & { readonly facts: readonly FactId[] }>>;
