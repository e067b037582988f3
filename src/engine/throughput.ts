import { byLevel } from './choice';
import type { SingleShape } from './option-shape';
import { atLeast, choose, ONE, type Quantity, times } from './quantity';
import { servesPeople } from './traits';
import type { Worlds } from './worlds';

/**
 * Share of tuned bare-metal throughput that an access keeps (of the proportional part where shared).
 * A MIG slice loses most where requests must meet a latency; a job that needs more than a slice loses
 * the link between its parts; confidential mode costs its own share.
 */
export const throughputKept = (shape: SingleShape, worlds: Worlds): Quantity =>
  worlds.once(`throughput ${shape.access} ${shape.sourcing}`, () => keptBy(shape, worlds));

function keptBy(shape: SingleShape, worlds: Worlds): Quantity {
  const { read, figures, traits } = worlds;
  switch (shape.access) {
    case 'bare-metal':
    case 'managed-bare-metal':
      return read(figures['bare-metal.throughput']);
    case 'gpu-vm': {
      const kept = byLevel(traits.interconnect, (link) =>
        read(
          link === 'rdma'
            ? figures['gpu-vm.rdma.throughput']
            : shape.sourcing === 'owned'
              ? figures['gpu-vm.owned.throughput']
              : figures['gpu-vm.rented.throughput'],
        ),
      );
      return traits.isolation === 'confidential'
        ? times(kept, read(figures['confidential.throughput']))
        : kept;
    }
    case 'mig-slice':
      return choose(
        atLeast(traits.gpusPerJob, 1),
        () => times(read(figures['mig-slice.throughput']), read(figures['unlinked.throughput'])),
        () =>
          choose(
            servesPeople(traits),
            () => read(figures['mig-slice.latency-bound.throughput']),
            () => read(figures['mig-slice.throughput']),
          ),
      );
    case 'time-slice':
      return choose(
        atLeast(traits.gpusPerJob, 1),
        () => times(read(figures['time-slice.throughput']), read(figures['unlinked.throughput'])),
        () => read(figures['time-slice.throughput']),
      );
    case 'dedicated-endpoint':
    case 'shared-endpoint':
      // Their price is per useful GPU-hour: what the operator loses is in the markup.
      return ONE;
  }
}
