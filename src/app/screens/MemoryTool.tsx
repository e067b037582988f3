import { useAdvisorStore } from '@/app/store-context';
import { tryAnswer } from '@/app/try-answer';
import { useDataset } from '@/app/use-dataset';
import type { CardId } from '@/dataset/ids';
import { BYTES_IN_GIB, gbToAskFor, jobMemory } from '@/engine/models/memory';
import { PRECISIONS } from '@/engine/models/precision';
import { smallestProfile } from '@/engine/packing';
import { MemoryCalculator } from '@/features/fit/MemoryCalculator';
import { fittingText } from '@/features/fit/tools-view';
import { MEMORY_WORDS } from '@/features/fit/words';
import { Disclosure } from '@/ui/controls/Disclosure';

const TOOLS = { jobMemory, gbToAskFor, precisions: PRECISIONS, bytesInGib: BYTES_IN_GIB };

type Props = {
  /** Undefined while no card is said: then nothing is said of slices. */
  readonly card: CardId | undefined;
  readonly gpusPerJob: number;
};

/** The memory of a job from its model, worked out in the page as one types, to be taken over as the answer. */
export function MemoryTool({ card, gpusPerJob }: Props) {
  const store = useAdvisorStore();
  const dataset = useDataset();
  if (dataset === undefined) {
    return null;
  }
  const fitting = (memoryGb: number): string => {
    if (card === undefined) {
      return '';
    }
    const profiles = dataset.profiles.filter((one) => one.card === card && one.mode === 'mig');
    return fittingText(
      memoryGb,
      { gpuMemoryGb: dataset.figures[`card.memory.${card}`].likely },
      smallestProfile(profiles, { memoryGb, gpusPerJob: 0 }),
    );
  };
  return (
    <Disclosure summary={MEMORY_WORDS.open} lazily>
      <MemoryCalculator
        models={dataset.models}
        defaults={dataset.memoryDefaults}
        tools={TOOLS}
        processes={Math.max(1, Math.ceil(gpusPerJob))}
        fitting={fitting}
        onUse={(gb) => {
          const taken = tryAnswer(store, 'gpuMemoryGb', gb);
          return taken.ok ? undefined : taken.error;
        }}
      />
    </Disclosure>
  );
}
