import type { Dataset } from '@/dataset/schema';
import type { Answers } from '@/questions/answers';
import type { Condition } from './advice';
import { isRented, isSlice, isEndpoint, type OptionShape, partsOf } from './option-shape';
import { isStated } from './stated';
import { likelyLevel } from './choice';
import { likelyOf } from './quantity';
import type { Worlds } from './worlds';

/** What an option hangs on without being excluded: contracts, authorisations, supply, limits of a mode. */
export function conditionsOf(
  shape: OptionShape,
  answers: Answers,
  worlds: Worlds,
  compliance: Dataset['compliance'],
): readonly Condition[] {
  const parts = partsOf(shape);
  const { traits, read, figures } = worlds;
  const isRdma = likelyLevel(traits.interconnect) === 'rdma';
  const rented = parts.some(isRented);
  const conditions: Condition[] = traits.compliance.flatMap((id): readonly Condition[] => {
    const rule = compliance[id];
    return [
      {
        gate: `needs-${id}`,
        because: `${rule.name}: needs ${rented ? rule.rentedNeeds : rule.ownedNeeds}.`,
        answer: 'compliance',
        evidence: rule.facts,
        lift: 'Have it confirmed in writing before you commit.',
      },
    ];
  });
  if (
    isStated(answers, 'gpusPerJob') &&
    isRdma &&
    likelyOf(traits.gpusPerJob) > likelyOf(read(figures['on-demand.rdma-condition'])) &&
    parts.some((part) => part.sourcing === 'on-demand' && !isEndpoint(part))
  ) {
    conditions.push({
      gate: 'scarce-on-demand-cluster',
      because: 'Clusters of this size are mostly not to be had by the hour.',
      answer: 'gpusPerJob',
      evidence: ['PROV-13', 'on-demand.rdma-condition'],
      lift: 'Ask for a capacity reservation first.',
    });
  }
  if (
    shape.access === 'split' &&
    !(isStated(answers, 'meanGpus') && isStated(answers, 'peakGpus'))
  ) {
    conditions.push({
      gate: 'split-size-open',
      because:
        'A split needs a peak of at least 16 GPUs and 1.3 times the mean; your demand is open.',
      answer: isStated(answers, 'meanGpus') ? 'peakGpus' : 'meanGpus',
      evidence: ['TCO-60'],
      lift: 'Say how many GPUs are busy on average and at the peak.',
    });
  }
  if (traits.residency === 'region' && rented) {
    conditions.push({
      gate: 'region',
      because: 'The provider must keep the data in your region, under a law you accept.',
      answer: 'dataResidency',
      evidence: ['COMP-12'],
      lift: 'Ask where the machines stand, who runs them, and whose law binds the operator.',
    });
  }
  if (traits.control === 'guest' && parts.some(isSlice)) {
    conditions.push({
      gate: 'slice-limits',
      because:
        'Profilers must be enabled by the host, unified memory and migration exclude each other, and drivers follow the host.',
      answer: 'lowLevelControl',
      evidence: ['VGPU-27', 'VGPU-29', 'VGPU-30', 'OPS-01'],
      lift: 'Whole GPUs, where the guest owns its driver.',
    });
  }
  if (traits.isolation === 'confidential') {
    conditions.push({
      gate: 'confidential-mode',
      because:
        'The machine must run in confidential mode with attestation, which costs throughput and switches profiling off.',
      answer: 'isolation',
      evidence: ['FSEC-01', 'FSEC-02', 'FSEC-06', 'PERF-30', 'OPS-03'],
      lift: 'Ask for the attested configuration and its driver release.',
    });
  }
  if (isRdma && parts.some((part) => part.access === 'gpu-vm')) {
    conditions.push({
      gate: 'rdma-in-guests',
      because:
        'Full RDMA speed in a virtual machine needs settings on host and network card that are off by default.',
      answer: 'interconnect',
      evidence: ['PERF-22', 'PERF-22b', 'PERF-20'],
      lift: 'Measure bandwidth between hosts before you commit.',
    });
  }
  return conditions;
}
