import { type ReactNode, useRef } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Section } from '@/ui/layout/Section';
import { useSteadyFocus } from '@/ui/layout/use-steady-focus';
import type { AnswersView } from './AnswersPanel';
import { ContentsOfPage } from './ContentsOfPage';
import { GateList } from './GateList';
import { KeyFiguresTable } from './KeyFiguresTable';
import { Rail } from './Rail';
import styles from './ResultsPage.module.css';
import { answersPart, argumentParts, groundsParts } from './results-parts';
import type { ResultsView } from './results-view-model';
import { type ExportFormat, VerdictHero } from './VerdictHero';
import { WayOnPanel } from './WayOnPanel';

export type ResultsPageProps = {
  readonly view: ResultsView;
  readonly answers: AnswersView;
  /** The figures belong to earlier answers; newer ones are on the way. */
  readonly stale: boolean;
  /** What explains the advice is being worked out: it is not there, or belongs to earlier answers. */
  readonly explaining: boolean;
  /** The same of money and capacity. */
  readonly accounting: boolean;
  readonly address: () => string;
  /** The control that answers a question in place. */
  readonly control: (answer: AnswerId, before?: unknown) => ReactNode;
  /** Takes a change over that would turn the answer. */
  readonly onTry: (answer: AnswerId, to: unknown) => void;
  /** Memory and fit: a part of its own. */
  readonly fit?: ReactNode;
  readonly onRename: (name: string) => void;
  readonly onChangeAnswers: () => void;
  readonly onAddToCompare: () => void;
  /** What adding did, empty before it. */
  readonly compare: { readonly status: string; readonly href: string };
  readonly onExport: (format: ExportFormat) => void;
};

/** The advice from top to bottom: what, how sure, why, at what cost, on what assumptions and sources. */
export function ResultsPage(props: ResultsPageProps) {
  const { view, answers, control, onTry, fit } = props;
  const page = useRef<HTMLDivElement>(null);
  useSteadyFocus(page);
  const parts = [
    ...argumentParts({ view, control, onTry, fit }),
    answersPart({ view, control }, answers),
    ...groundsParts({ view, control }),
  ];
  return (
    <div ref={page} className={styles.results} aria-busy={props.stale}>
      <Rail
        name={view.name}
        chips={view.chips}
        ownPrices={view.ownPrices}
        onRename={props.onRename}
        onChangeAnswers={props.onChangeAnswers}
      />
      <div className={styles.hero}>
        <VerdictHero {...props} />
        <KeyFiguresTable figures={view.keyFigures} />
      </div>
      <WayOnPanel wayOn={view.wayOn} control={control} />
      {view.conditions.length > 0 && (
        <Section heading="What it hangs on" lede="The recommendation holds if these do.">
          <GateList gates={view.conditions} liftName="What to do" />
        </Section>
      )}
      <ContentsOfPage parts={parts} explaining={props.explaining} accounting={props.accounting} />
    </div>
  );
}
