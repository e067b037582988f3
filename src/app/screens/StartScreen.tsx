import { useState } from 'react';
import { fragmentOf, type Screen } from '@/app/address';
import { hasAnswers } from '@/app/boot';
import { nameOf } from '@/app/name-of';
import { useSaved } from '@/app/saved-context';
import { useAdvisor, useAdvisorStore, useNavigation } from '@/app/store-context';
import { FIGURE_IDS } from '@/dataset/schema';
import type { Draft } from '@/features/start/Drafts';
import { EXAMPLES } from '@/features/start/examples';
import { StartPage } from '@/features/start/StartPage';
import { QUESTIONS } from '@/questions/catalogue';
import type { Scenario } from '@/questions/scenario';
import { encodeScenarioLink } from '@/share/encode-link';
import { EMPTY_SCENARIO } from '@/state/advisor-store';

const [FIRST] = QUESTIONS;
const FIRST_QUESTION: Screen =
  FIRST === undefined ? { kind: 'review' } : { kind: 'question', question: FIRST.id };

const EXAMPLE_LINKS = EXAMPLES.map((example) => ({
  example,
  href: encodeScenarioLink(example.scenario),
}));

const draftOf = (scenario: Scenario, href: string, onRemove?: () => void): Draft => ({
  key: href,
  name: nameOf(scenario),
  answers: Object.keys(scenario.answers).length,
  href,
  onRemove,
});

/** Every figure of this list is in the dataset, or the dataset does not compile. */
const FIGURES = FIGURE_IDS.length;

export function StartScreen() {
  const scenario = useAdvisor((state) => state.scenario);
  const store = useAdvisorStore();
  const saved = useSaved();
  const { hrefOf } = useNavigation();
  const [earlier, setEarlier] = useState(() => saved?.earlier() ?? []);

  const remove = (other: Scenario) => () => {
    saved?.forgetEarlier(other);
    setEarlier(saved?.earlier() ?? []);
  };
  const own = hasAnswers(scenario) ? [draftOf(scenario, hrefOf({ kind: 'review' }))] : [];
  const others = earlier
    .map((other) => draftOf(other, encodeScenarioLink(other), remove(other)))
    .filter(({ href }) => href !== encodeScenarioLink(scenario));

  return (
    <StartPage
      startHref={fragmentOf(FIRST_QUESTION)}
      onStart={() => store.getState().open(EMPTY_SCENARIO)}
      examples={EXAMPLE_LINKS}
      drafts={[...own, ...others]}
      figures={FIGURES}
    />
  );
}
