import { useCallback, useMemo, useState } from 'react';
import type { Advice } from '@/engine/advice';
import { answerOf } from '@/app/control-of';
import { nameOf } from '@/app/name-of';
import { useAdviser, useAdvisor, useAdvisorStore, useNavigation } from '@/app/store-context';
import { useAccount, useAdvice, useExplained } from '@/app/use-advice';
import { useDataset } from '@/app/use-dataset';
import type { AnswersView } from '@/features/results/AnswersPanel';
import { ResultsLoading } from '@/features/results/ResultsLoading';
import { ResultsPage } from '@/features/results/ResultsPage';
import { costsFrom } from '@/features/results/costs';
import {
  accountedView,
  decidedView,
  explainedView,
  tossUpFrom,
} from '@/features/results/results-view-model';
import { answerText } from '@/questions/answer-words';
import type { AnswerId, Answers } from '@/questions/answers';
import { QUESTIONS } from '@/questions/catalogue';
import type { Question } from '@/questions/question';
import { questionsToAsk } from '@/questions/questions-to-ask';
import { encodeScenarioLink } from '@/share/encode-link';
import { MOST_COMPARED } from '@/state/advisor-store';
import { AnswerInPlace } from './AnswerInPlace';
import { FitPart } from './FitPart';
import { exportAdvice, exportCosts, exportScenario } from './export-advice';
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

const control = (id: AnswerId, before?: unknown) => <AnswerInPlace id={id} before={before} />;

/**
 * The advice that goes with what is worked out after it: the one before, while newer ones are on the way. So what will
 * be drawn anew in a moment is not drawn twice.
 */
function useOfLast(advice: Advice | undefined, isStale: boolean): Advice | undefined {
  const [last, setLast] = useState(advice);
  const now = isStale ? (last ?? advice) : advice;
  if (now !== last) {
    setLast(now);
  }
  return now;
}

export function ResultsScreen() {
  const scenario = useAdvisor((state) => state.scenario);
  const rename = useAdvisor((state) => state.rename);
  const store = useAdvisorStore();
  const adviser = useAdviser();
  const { go, hrefOf } = useNavigation();
  const dataset = useDataset();
  const { advice: last, stale } = useAdvice(scenario);
  const { explained, stale: explaining } = useExplained(scenario);
  const { account, stale: accounting } = useAccount(scenario);
  const [compareStatus, setCompareStatus] = useState('');

  const onTry = useCallback(
    (id: AnswerId, to: unknown) => store.getState().answer(id, answerOf(id, to)),
    [store],
  );
  // The same objects while nothing changes, so that only what changes is drawn anew.
  const answers = useMemo(() => answersView(scenario.answers), [scenario.answers]);
  const shown = stale && last !== undefined ? last.scenario : scenario;
  const quotes = last?.scenario.quotes;
  const words = useMemo(() => dataset && resultsWords(dataset, { quotes }), [dataset, quotes]);
  const name = nameOf({ ...shown, name: scenario.name });
  const fit = useMemo(() => <FitPart fit={account?.fit} />, [account]);
  const accounted = useOfLast(last, accounting);
  const decidedParts = useMemo(() => last && words && decidedView(last, words), [last, words]);
  const explainedAdvice = explained?.advice ?? last;
  const explanation = explained?.explanation;
  const explainedParts = useMemo(
    () => explainedAdvice && words && explainedView(explainedAdvice, explanation, words),
    [explainedAdvice, explanation, words],
  );
  const accountedParts = useMemo(
    () => accounted && words && accountedView(accounted, account, words),
    [accounted, account, words],
  );
  // Of this very advice, as far as it is there: what stands beside the verdict, and the bills. While the advice itself
  // is the one before, so are they.
  const told = explaining && !stale ? undefined : explanation;
  const billed = accounting && !stale ? undefined : account;
  const tossUp = last && words && tossUpFrom(last, told, words);
  const costs = useMemo(
    () => last && words && costsFrom(last, words, billed),
    [last, words, billed],
  );
  const view = decidedParts &&
    explainedParts &&
    accountedParts &&
    costs && { name, tossUp, costs, ...decidedParts, ...explainedParts, ...accountedParts };

  if (last === undefined || view === undefined || dataset === undefined) {
    return <ResultsLoading />;
  }

  const addToCompare = () => {
    const named = { ...scenario, name: nameOf(scenario) };
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
      view={view}
      answers={answers}
      stale={stale}
      explaining={explaining || explanation === undefined}
      accounting={accounting || account === undefined}
      address={() => fullAddress(encodeScenarioLink({ ...scenario, edition: dataset.edition }))}
      control={control}
      onTry={onTry}
      fit={fit}
      onRename={rename}
      onChangeAnswers={() => go({ kind: 'review' })}
      onAddToCompare={addToCompare}
      compare={{ status: compareStatus, href: hrefOf({ kind: 'compare' }) }}
      onExport={(format) => {
        if (format === 'json') {
          exportScenario(scenario, nameOf(scenario), dataset);
        } else if (format === 'costs') {
          void exportCosts(scenario, nameOf(scenario), dataset, adviser);
        } else {
          void exportAdvice(scenario, nameOf(scenario), dataset, adviser);
        }
      }}
    />
  );
}
