import { fragmentOf } from '@/app/address';
import { nameOf } from '@/app/name-of';
import { useAdvisor, useAdvisorStore, useNavigation } from '@/app/store-context';
import { useAdvices } from '@/app/use-advice';
import { useDataset } from '@/app/use-dataset';
import { ComparePage } from '@/features/compare/ComparePage';
import { CompareStart } from '@/features/compare/CompareStart';
import { compareView } from '@/features/compare/compare-view-model';
import { answerText } from '@/questions/answer-words';
import { QUESTIONS, questionById } from '@/questions/catalogue';
import { encodeCompareLink, encodeScenarioLink } from '@/share/encode-link';
import { hasAnswers, MOST_COMPARED } from '@/state/advisor-store';
import { fullAddress } from './full-address';
import { figureLookup, optionNames } from './results-words';

const [FIRST] = QUESTIONS;
const START = fragmentOf(
  FIRST === undefined ? { kind: 'review' } : { kind: 'question', question: FIRST.id },
);

export function CompareScreen() {
  const compared = useAdvisor((state) => state.compared);
  const scenario = useAdvisor((state) => state.scenario);
  const store = useAdvisorStore();
  const { go } = useNavigation();
  const dataset = useDataset();
  const advices = useAdvices(compared);

  const current = { ...scenario, name: nameOf(scenario) };
  const isThere = compared.some(
    (other) => encodeScenarioLink(other) === encodeScenarioLink(current),
  );
  const onAddCurrent =
    hasAnswers(scenario) && !isThere ? () => store.getState().addToCompare(current) : undefined;
  /** Nothing on screen to add: change an answer of the last one, and add the result. */
  const vary = () => {
    const last = compared.at(-1);
    if (last !== undefined) {
      store.getState().open(last);
    }
    go({ kind: 'review' });
  };

  const [only] = compared;
  if (only === undefined || compared.length === 1) {
    return (
      <CompareStart
        only={only && nameOf(only)}
        onAddCurrent={onAddCurrent}
        onVary={only && vary}
        startHref={START}
      />
    );
  }
  if (dataset === undefined) {
    return <p role="status">Weighing 10,000 plausible futures of each…</p>;
  }
  const view = compareView(
    compared.map((one, index) => ({
      scenario: { ...one, name: nameOf(one) },
      advice: advices[index]?.advice,
    })),
    {
      option: (id, one) => optionNames(dataset, one)(id),
      question: (id) => questionById(id).label,
      answer: answerText,
      figure: figureLookup(dataset),
    },
  );
  const open = (index: number) => {
    const chosen = compared[index];
    if (chosen !== undefined) {
      store.getState().open(chosen);
      go({ kind: 'results' });
    }
  };
  return (
    <ComparePage
      view={view}
      address={() =>
        fullAddress(
          encodeCompareLink(compared.map((one) => ({ ...one, edition: dataset.edition }))),
        )
      }
      onAdd={compared.length < MOST_COMPARED ? (onAddCurrent ?? vary) : undefined}
      onOpen={open}
      onRemove={(index) => store.getState().removeFromCompare(index)}
    />
  );
}
