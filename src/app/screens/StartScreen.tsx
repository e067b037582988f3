import { lazy, Suspense } from 'react';
import { fragmentOf } from '@/app/address';
import { useSaved } from '@/app/saved-context';
import { useAdvisor, useAdvisorStore } from '@/app/store-context';
import { FIGURE_IDS } from '@/dataset/schema';
import { EXAMPLES } from '@/features/start/examples';
import { StartPage } from '@/features/start/StartPage';
import { encodeScenarioLink } from '@/share/encode-link';
import { EMPTY_SCENARIO, hasAnswers } from '@/state/advisor-store';

const DraftList = lazy(() => import('./DraftList').then((m) => ({ default: m.DraftList })));

/** The catalogue is no part of the first load; a test holds this against its first question. */
export const FIRST_QUESTION = 'workloadKind';

/** Every figure of this list is in the dataset, or the dataset does not compile. */
const FIGURES = FIGURE_IDS.length;

const EXAMPLE_LINKS = EXAMPLES.map((example) => ({
  example,
  href: encodeScenarioLink(example.scenario),
}));

export function StartScreen() {
  const begun = useAdvisor(({ scenario }) => hasAnswers(scenario));
  const store = useAdvisorStore();
  const saved = useSaved();
  const hasDrafts = begun || (saved?.earlier() ?? []).length > 0;
  return (
    <StartPage
      startHref={fragmentOf({ kind: 'question', question: FIRST_QUESTION })}
      onStart={() => store.getState().open(EMPTY_SCENARIO)}
      examples={EXAMPLE_LINKS}
      drafts={
        hasDrafts && (
          <Suspense fallback={null}>
            <DraftList />
          </Suspense>
        )
      }
      figures={FIGURES}
    />
  );
}
