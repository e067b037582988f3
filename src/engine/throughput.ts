import type { SingleShape } from './option-shape';
import { servesPeople } from './traits';
import type { World } from './world';

/**
 * Share of tuned bare-metal throughput that an access keeps (of the proportional part where shared).
 * A MIG slice loses most where requests must meet a latency; a job that needs more than a slice loses
 * the link between its parts; confidential mode costs its own share.
 */
export function throughputKept(shape: SingleShape, { read, figures, traits }: World): number {
  switch (shape.access) {
    case 'bare-metal':
    case 'managed-bare-metal':
      return read(figures['bare-metal.throughput']);
    case 'gpu-vm': {
      const kept =
        traits.interconnect === 'rdma'
          ? read(figures['gpu-vm.rdma.throughput'])
          : shape.sourcing === 'owned'
            ? read(figures['gpu-vm.owned.throughput'])
            : read(figures['gpu-vm.rented.throughput']);
      return traits.isolation === 'confidential'
        ? kept * read(figures['confidential.throughput'])
        : kept;
    }
    case 'mig-slice':
      if (traits.gpusPerJob >= 1) {
        return read(figures['mig-slice.throughput']) * read(figures['unlinked.throughput']);
      }
      return servesPeople(traits)
        ? read(figures['mig-slice.latency-bound.throughput'])
        : read(figures['mig-slice.throughput']);
    case 'time-slice':
      return traits.gpusPerJob >= 1
        ? read(figures['time-slice.throughput']) * read(figures['unlinked.throughput'])
        : read(figures['time-slice.throughput']);
    case 'dedicated-endpoint':
    case 'shared-endpoint':
      // Their price is per useful GPU-hour: what the operator loses is in the markup.
      return 1;
  }
}
