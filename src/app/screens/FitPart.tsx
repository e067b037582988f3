import { lazy, Suspense, useMemo } from 'react';
import { useAdvisor } from '@/app/store-context';
import { useAccount } from '@/app/use-advice';
import { FitSection } from '@/features/fit/FitSection';
import { fitView } from '@/features/fit/fit-view-model';

const FitTools = lazy(() => import('./FitTools').then((module) => ({ default: module.FitTools })));

/** Memory and fit on the results page, with the tools to work out more; they come when they are there. */
export function FitPart() {
  const scenario = useAdvisor((state) => state.scenario);
  const { account } = useAccount(scenario);
  const fit = account?.fit;
  const view = useMemo(() => fitView(fit), [fit]);
  return (
    <FitSection
      view={view}
      tools={
        fit && (
          <Suspense fallback={null}>
            <FitTools fit={fit} />
          </Suspense>
        )
      }
    />
  );
}
