import { useState } from 'react';
import { nameOf } from '@/app/name-of';
import { useSaved } from '@/app/saved-context';
import { useAdvisor, useNavigation } from '@/app/store-context';
import { type Draft, Drafts } from '@/features/start/Drafts';
import type { Scenario } from '@/questions/scenario';
import { encodeScenarioLink } from '@/share/encode-link';
import { hasAnswers } from '@/state/advisor-store';

const draftOf = (scenario: Scenario, href: string, onRemove?: () => void): Draft => ({
  key: href,
  name: nameOf(scenario),
  answers: Object.keys(scenario.answers).length,
  href,
  onRemove,
});

/** The enquiry on screen last, then the earlier ones. Loaded only where there are any. */
export function DraftList() {
  const scenario = useAdvisor((state) => state.scenario);
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
  const drafts = [...own, ...others];
  return drafts.length === 0 ? null : <Drafts drafts={drafts} />;
}
