import { lazy, Suspense, useMemo } from 'react';
import type { Account } from '@/engine/account/account';
import { FitSection } from '@/features/fit/FitSection';
import { fitView } from '@/features/fit/fit-view-model';

const FitTools = lazy(() => import('./FitTools').then((module) => ({ default: module.FitTools })));

/** Memory and fit on the results page, with the tools to work out more; they come when they are there. */
export function FitPart({ fit }: { readonly fit: Account['fit'] | undefined }) {
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
