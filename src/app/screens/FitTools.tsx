import type { Profile } from '@/dataset/schema';
import type { Fit } from '@/engine/account/fit';
import { BYTES_IN_GIB, gbToAskFor, jobMemory } from '@/engine/models/memory';
import { PRECISIONS } from '@/engine/models/precision';
import { smallestProfile } from '@/engine/packing';
import { type PackingPlan, packingPlan, type Wanted } from '@/engine/packing-plan';
import { useAdvisorStore } from '@/app/store-context';
import { tryAnswer } from '@/app/try-answer';
import { useDataset } from '@/app/use-dataset';
import { MemoryCalculator } from '@/features/fit/MemoryCalculator';
import { MixEditor } from '@/features/fit/MixEditor';
import { ToolList } from '@/features/fit/ToolList';
import { fittingText, startOf } from '@/features/fit/tools-view';
import { MEMORY_WORDS, MIX_WORDS } from '@/features/fit/words';
import { Disclosure } from '@/ui/controls/Disclosure';

const TOOLS = { jobMemory, gbToAskFor, precisions: PRECISIONS, bytesInGib: BYTES_IN_GIB };

/** The memory of a job from its model, and a mix of profiles on the card: worked out in the page, as one types. */
export function FitTools({ fit }: { readonly fit: Fit }) {
  const store = useAdvisorStore();
  const dataset = useDataset();
  const placement = dataset?.placements.find(({ card }) => card === fit.card);
  if (dataset === undefined || placement === undefined) {
    return null;
  }
  const profiles = dataset.profiles.filter(({ card }) => card === fit.card);
  const ofMode = (mode: Profile['mode']) => profiles.filter((profile) => profile.mode === mode);
  const plan = (mode: Profile['mode'], wanted: Wanted): PackingPlan =>
    packingPlan(
      {
        profiles: ofMode(mode),
        placement,
        memoryGb: fit.gpuMemoryGb,
        gpusPerHost: fit.gpusPerHost,
      },
      wanted,
    );
  return (
    <ToolList>
      <Disclosure summary={MEMORY_WORDS.open}>
        <MemoryCalculator
          models={dataset.models}
          defaults={dataset.memoryDefaults}
          tools={TOOLS}
          processes={Math.max(1, Math.ceil(fit.job.gpus))}
          fitting={(memoryGb) =>
            fittingText(memoryGb, fit, smallestProfile(ofMode('mig'), { memoryGb, gpusPerJob: 0 }))
          }
          onUse={(gb) => {
            const taken = tryAnswer(store, 'gpuMemoryGb', gb);
            return taken.ok ? undefined : taken.error;
          }}
        />
      </Disclosure>
      <Disclosure summary={MIX_WORDS.open}>
        <MixEditor key={fit.card} profiles={profiles} start={startOf(fit)} plan={plan} />
      </Disclosure>
    </ToolList>
  );
}
