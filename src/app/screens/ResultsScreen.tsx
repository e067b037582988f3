import { useState } from 'react';
import { nameOf } from '@/app/name-of';
import { useAdvisor, useAdvisorStore, useNavigation } from '@/app/store-context';
import { useAdvice, useExplanation } from '@/app/use-advice';
import { useDataset } from '@/app/use-dataset';
import type { AnswersView } from '@/features/results/AnswersPanel';
import { ResultsLoading } from '@/features/results/ResultsLoading';
import { ResultsPage } from '@/features/results/ResultsPage';
import { resultsView } from '@/features/results/results-view-model';
import { answerText } from '@/questions/answer-words';
import type { Answers } from '@/questions/answers';
import { QUESTIONS } from '@/questions/catalogue';
import type { Question } from '@/questions/question';
import { questionsToAsk } from '@/questions/questions-to-ask';
import { encodeScenarioLink } from '@/share/encode-link';
import { MOST_COMPARED } from '@/state/advisor-store';
import { AnswerInPlace } from './AnswerInPlace';
import { exportAdvice, exportScenario } from './export-advice';
import { fullAddress } from './full-address';
import { resultsWords } from './results-words';

function answersView(answers: Answers): AnswersView {
  const row = ({ id, label }: Question) => ({ id, label, text: answerText(id, answers[id]) });
  return {
    answered: QUESTIONS.filter(({ id }) => answers[id] !== undefined).map(row),
    open: questionsToAsk(answers)
      .filter(({ id }) => answers[id] === undefined)
      .map(row),
  };
}

export function ResultsScreen() {
  const scenario = useAdvisor((state) => state.scenario);
  const rename = useAdvisor((state) => state.rename);
  const store = useAdvisorStore();
  const { go, hrefOf } = useNavigation();
  const dataset = useDataset();
  const { advice: last, stale } = useAdvice(scenario);
  const { explanation, stale: explaining } = useExplanation(scenario);
  const [compareStatus, setCompareStatus] = useState('');

  if (last === undefined || dataset === undefined) {
    return <ResultsLoading />;
  }
  const name = nameOf(scenario);
  // The name is no part of what was asked, so the advice may carry an older one.
  const advice = { ...last, scenario: stale ? last.scenario : scenario };

  const addToCompare = () => {
    const named = { ...scenario, name };
    const { compared, addToCompare: add } = store.getState();
    const fragment = encodeScenarioLink(named);
    if (compared.some((other) => encodeScenarioLink(other) === fragment)) {
      setCompareStatus('Already among the compared.');
      return;
    }
    add(named);
    setCompareStatus(
      compared.length < MOST_COMPARED
        ? `Added to compare: ${compared.length + 1} of ${MOST_COMPARED}.`
        : 'Added to compare; the oldest of four made room.',
    );
  };

  return (
    <ResultsPage
      view={resultsView(advice, explanation, name, resultsWords(dataset))}
      answers={answersView(scenario.answers)}
      stale={stale}
      explaining={explaining || explanation === undefined}
      address={() => fullAddress(encodeScenarioLink({ ...scenario, edition: dataset.edition }))}
      control={(id) => <AnswerInPlace id={id} advice={advice} />}
      onRename={rename}
      onChangeAnswers={() => go({ kind: 'review' })}
      onAddToCompare={addToCompare}
      compare={{ status: compareStatus, href: hrefOf({ kind: 'compare' }) }}
      onExport={(format) =>
        format === 'json' ? exportScenario(advice, name) : exportAdvice(advice, name, dataset)
      }
    />
  );
}
