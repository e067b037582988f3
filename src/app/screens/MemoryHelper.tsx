import { lazy, Suspense } from 'react';
import { useAdvisor } from '@/app/store-context';
import { CARD_IDS } from '@/dataset/ids';

const MemoryTool = lazy(() =>
  import('./MemoryTool').then((module) => ({ default: module.MemoryTool })),
);

/** The calculator of memory below the question for it. Loaded when that is asked. */
export function MemoryHelper() {
  const { gpuModel, gpusPerJob } = useAdvisor((state) => state.scenario.answers);
  return (
    <Suspense fallback={null}>
      <MemoryTool
        card={CARD_IDS.find((card) => card === gpuModel)}
        gpusPerJob={typeof gpusPerJob === 'number' ? gpusPerJob : 1}
      />
    </Suspense>
  );
}
