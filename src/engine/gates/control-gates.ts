import { isEndpoint, isRented, type SingleShape } from '@/engine/option-shape';
import { not, truth, ZERO } from '@/engine/quantity';
import type { Gate } from './gate';

/** Who may touch what, and what an endpoint can serve. */
export const CONTROL_GATES: readonly Gate[] = [
  {
    kind: 'place',
    id: 'host-control',
    answer: 'lowLevelControl',
    needs: ['lowLevelControl'],
    evidence: ['OPS-12', 'OPS-13', 'OPS-02', 'FREL-13'],
    because: () =>
      'You must reach the host itself (kernel, firmware, BIOS, fabric); here somebody else runs it.',
    lift: 'Control of the guest only: driver, CUDA version, profilers.',
    excludes: (shape, { traits }) => truth(traits.control === 'host' && !reachesHost(shape)),
  },
  {
    kind: 'place',
    id: 'guest-control',
    answer: 'lowLevelControl',
    needs: ['lowLevelControl'],
    evidence: ['OPS-01', 'OPS-02'],
    because: () =>
      'You must choose driver, CUDA version or kernels yourself; behind an endpoint somebody else does.',
    lift: 'No need to touch the software under the model.',
    excludes: (shape, { traits }) => truth(traits.control === 'guest' && isEndpoint(shape)),
  },
  {
    kind: 'place',
    id: 'endpoint-serves-inference',
    answer: 'workloadKind',
    needs: ['workloadKind'],
    evidence: ['PROV-10', 'PROV-11'],
    because: () => 'An endpoint serves inference only; this work needs machines.',
    lift: 'Work that is inference.',
    excludes: (shape, { traits }) => (isEndpoint(shape) ? not(traits.inference) : ZERO),
  },
  {
    kind: 'place',
    id: 'shared-endpoint-hosts-model',
    answer: 'modelSource',
    needs: ['modelSource'],
    evidence: ['SEC-04', 'PROV-10'],
    because: () =>
      'A shared endpoint serves the models it hosts; your own model is not among them.',
    lift: 'A stock or open-weights model that the endpoint hosts.',
    excludes: (shape, { traits }) =>
      truth(shape.access === 'shared-endpoint' && traits.modelSource === 'own'),
  },
];

/** Bare metal that is yours to set up, and virtual machines on your own servers. */
const reachesHost = (shape: SingleShape): boolean =>
  shape.access === 'bare-metal' || (shape.access === 'gpu-vm' && !isRented(shape));
