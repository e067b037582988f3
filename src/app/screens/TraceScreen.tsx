import { useState } from 'react';
import { measuredFor } from '@/app/measured-for';
import { useAdvisor, useAdvisorStore, useNavigation } from '@/app/store-context';
import { useTraceFile } from '@/app/use-trace-file';
import { measuredAnswers } from '@/cli/measured';
import { CurrentTrace } from '@/features/trace/CurrentTrace';
import { TracePage } from '@/features/trace/TracePage';
import { TraceProgress } from '@/features/trace/TraceProgress';
import { TraceRefusal } from '@/features/trace/TraceRefusal';
import { TraceSource } from '@/features/trace/TraceSource';
import { type TraceReading, traceView } from '@/features/trace/trace-view-model';
import { perUnitMissing } from '@/features/trace/words';
import { TraceUnderstood } from '@/features/trace/TraceUnderstood';
import { contradictionIn } from '@/app/try-answer';
import { err, ok, type Result } from '@/lib/result';
import type { MeasuredDemand } from '@/engine/worlds';
import type { AdvisorStore } from '@/state/advisor-store';
import { nextName } from '@/state/next-name';
import { isKept } from '@/state/saved-trace';
import { AVERAGES, GPUS, type Values } from '@/traces/demand-series';
import { clockWords, traceProblemSentence, traceWarningSentence } from '@/traces/words';
import type { Understood } from '@/app/trace-session';

/** Nodes hold eight GPUs; what anything else takes only the visitor knows. */
const GPUS_OF_A_NODE = 8;

/** What is averaged over several GPUs is mostly a node: so many until the visitor says otherwise. */
const perUnitOf = (unit: string): number | undefined =>
  unit === 'nodes' || unit === AVERAGES ? GPUS_OF_A_NODE : undefined;

const readingOf = (understood: Understood): TraceReading => ({
  ...understood,
  clock: clockWords(understood.series.clock),
  warnings: understood.series.warnings.map(traceWarningSentence),
});

/** Puts what was measured in place of the answers on demand, unless another answer contradicts it. */
function takeOver(
  store: AdvisorStore,
  name: string,
  demand: MeasuredDemand,
): Result<string, string> {
  const { scenario, enquiry, open, bringTrace } = store.getState();
  const answers = measuredAnswers(demand);
  const { demandPattern: _, ...others } = scenario.answers;
  const changed = { ...others, ...answers };
  const problem = contradictionIn(changed);
  if (problem !== undefined) {
    return err(problem);
  }
  const id = nextName();
  bringTrace({ id, name, demand, answers });
  open({ ...scenario, answers: changed }, enquiry);
  return ok(id);
}

async function exampleNamed(file: string): Promise<Blob> {
  const answer = await fetch(`./traces/${file}`);
  if (!answer.ok) {
    throw new Error(`The series ${file} is not there: ${answer.status}.`);
  }
  return answer.blob();
}

export function TraceScreen() {
  const scenario = useAdvisor((state) => state.scenario);
  const trace = useAdvisor((state) => state.trace);
  const store = useAdvisorStore();
  const { hrefOf } = useNavigation();
  const { file, open, take, close } = useTraceFile();
  const [way, setWay] = useState<string>();
  const [perUnit, setPerUnit] = useState<number>();
  const [problem, setProblem] = useState('');
  const [taken, setTaken] = useState<string>();

  const startAnew = () => {
    setWay(undefined);
    setPerUnit(undefined);
    setProblem('');
  };

  const begin = (content: Blob | Promise<Blob>, name: string) => {
    startAnew();
    open(content, name);
  };

  const mean = (values: Values) => {
    startAnew();
    if (file.kind === 'read' || file.kind === 'refused') {
      file.again({ values });
    }
  };

  const readings = file.kind === 'read' ? file.readings : [];
  const index = Math.max(
    0,
    readings.findIndex(({ series }) => series.measure === way),
  );
  const unit = readings[index]?.series.unit ?? GPUS;
  const per = unit === GPUS ? undefined : { gpus: perUnit ?? perUnitOf(unit) };

  const use = async (name: string) => {
    const factor = per === undefined ? 1 : per.gpus;
    if (factor === undefined) {
      setProblem(perUnitMissing(unit));
      return;
    }
    const demand = await take(index, factor);
    const used = demand.ok ? takeOver(store, name, demand.value) : demand;
    if (!used.ok) {
      setProblem(used.error);
      return;
    }
    setTaken(used.value);
    close();
    window.scrollTo(0, 0);
  };

  const current = measuredFor(scenario, trace);
  return (
    <TracePage
      current={
        current && (
          <CurrentTrace
            key={current.id}
            name={current.name}
            kept={isKept(current)}
            fresh={taken === current.id}
            resultsHref={hrefOf({ kind: 'results' })}
            questionHref={hrefOf({ kind: 'question', question: 'durationMonths' })}
            onForget={() => store.getState().bringTrace(undefined)}
          />
        )
      }
    >
      {file.kind === 'reading' && (
        <TraceProgress name={file.name} share={file.share} onCancel={close} />
      )}
      {file.kind === 'refused' && (
        <TraceRefusal
          name={file.name}
          sentence={traceProblemSentence(file.problem)}
          choices={file.problem.choices ?? []}
          onChoose={(column) => file.again({ column })}
          onMeaning={
            file.problem.expected === 'a-meaning' || file.said.values !== undefined
              ? mean
              : undefined
          }
        />
      )}
      {file.kind === 'read' && readings[index] !== undefined && (
        <TraceUnderstood
          view={traceView(
            file.name,
            readings.map(readingOf),
            readingOf(readings[index]),
            per,
            file.said.values,
          )}
          problem={problem}
          isOld={file.isOld}
          onMeaning={mean}
          onWay={setWay}
          onPerUnit={setPerUnit}
          onUse={() => void use(file.name)}
          onAnother={close}
        />
      )}
      {(file.kind === 'none' || file.kind === 'refused') && (
        <TraceSource
          onFile={begin}
          onExample={(name, title) => {
            begin(exampleNamed(name), title);
          }}
        />
      )}
    </TracePage>
  );
}
