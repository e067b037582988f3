import { useDataset } from '@/app/use-dataset';
import type { Profile } from '@/dataset/schema';
import type { Fit } from '@/engine/account/fit';
import { type PackingPlan, packingPlan, type Wanted } from '@/engine/packing-plan';
import { MixEditor } from '@/features/fit/MixEditor';
import { ToolList } from '@/features/fit/ToolList';
import { startOf } from '@/features/fit/tools-view';
import { MIX_WORDS } from '@/features/fit/words';
import { Disclosure } from '@/ui/controls/Disclosure';
import { MemoryTool } from './MemoryTool';

/** The memory of a job from its model, and a mix of profiles on the card. */
export function FitTools({ fit }: { readonly fit: Fit }) {
  const dataset = useDataset();
  const placement = dataset?.placements.find(({ card }) => card === fit.card);
  if (dataset === undefined || placement === undefined) {
    return null;
  }
  const profiles = dataset.profiles.filter(({ card }) => card === fit.card);
  const plan = (mode: Profile['mode'], wanted: Wanted): PackingPlan =>
    packingPlan(
      {
        profiles: profiles.filter((profile) => profile.mode === mode),
        placement,
        memoryGb: fit.gpuMemoryGb,
        gpusPerHost: fit.gpusPerHost,
      },
      wanted,
    );
  return (
    <ToolList>
      <MemoryTool card={fit.card} gpusPerJob={fit.job.gpus} />
      <Disclosure summary={MIX_WORDS.open} lazily>
        <MixEditor key={fit.card} profiles={profiles} start={startOf(fit)} plan={plan} />
      </Disclosure>
    </ToolList>
  );
}
