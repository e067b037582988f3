import type { ReactNode } from 'react';
import type { AnswerId } from '@/questions/answers';
import { LoadDurationChart } from '@/ui/charts/LoadDurationChart';
import { Section } from '@/ui/layout/Section';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import { AnswersPanel, type AnswersView } from './AnswersPanel';
import { AssumptionsList } from './AssumptionsList';
import { CostSection } from './CostSection';
import { FlipsSection } from './FlipsSection';
import { GateList } from './GateList';
import { KeyFiguresTable } from './KeyFiguresTable';
import { MethodChecksNote } from './MethodChecksNote';
import { Rail } from './Rail';
import { RankingTable } from './RankingTable';
import { ReliedOnList } from './ReliedOnList';
import styles from './ResultsPage.module.css';
import type { ResultsView } from './results-view-model';
import { RuledOutList } from './RuledOutList';
import { type ExportFormat, VerdictHero } from './VerdictHero';
import { WayOnPanel } from './WayOnPanel';
import { WeightsSection } from './WeightsSection';
import { WhyPanel } from './WhyPanel';

export type ResultsPageProps = {
  readonly view: ResultsView;
  readonly answers: AnswersView;
  /** The figures belong to earlier answers; newer ones are on the way. */
  readonly stale: boolean;
  /** What explains the advice is being worked out: it is not there, or belongs to earlier answers. */
  readonly explaining: boolean;
  readonly address: () => string;
  /** The control that answers a question in place. */
  readonly control: (answer: AnswerId) => ReactNode;
  readonly onRename: (name: string) => void;
  readonly onChangeAnswers: () => void;
  readonly onAddToCompare: () => void;
  /** What adding did, empty before it. */
  readonly compare: { readonly status: string; readonly href: string };
  readonly onExport: (format: ExportFormat) => void;
};

const toned = <T extends { readonly family: keyof typeof FAMILY_TONES }>(part: T | undefined) =>
  part && { ...part, tone: FAMILY_TONES[part.family] };

/** The advice from top to bottom: what, how sure, why, at what cost, on what assumptions and sources. */
export function ResultsPage(props: ResultsPageProps) {
  const { view, answers, control } = props;
  const { demand } = view;
  return (
    <div className={styles.results} aria-busy={props.stale}>
      <Rail
        name={view.name}
        chips={view.chips}
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
      <div className={styles.two}>
        {view.why && <WhyPanel why={view.why} decidedBy={view.decidedBy} />}
        <div>
          <LoadDurationChart {...demand} held={toned(demand.held)} above={toned(demand.above)} />
          {demand.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </div>
      </div>
      {view.flips && (
        <FlipsSection
          view={view.flips}
          sentence={view.headline.map(({ text }) => text).join('')}
          control={control}
        />
      )}
      {view.weights && <WeightsSection view={view.weights} control={control} />}
      {view.methodChecks && (
        <Section heading="Whether other methods agree">
          <MethodChecksNote view={view.methodChecks} />
        </Section>
      )}
      {view.costs.rows.length > 0 && (
        <Section
          heading="What each option costs"
          lede="From the 10th to the 90th percentile of the futures, with a tick at the likely value."
        >
          <CostSection costs={view.costs} />
        </Section>
      )}
      <AnswersPanel view={view} answers={answers} control={control} />
      <AssumptionsList assumptions={view.assumptions} control={control} />
      {view.ranking.length > 0 && (
        <Section
          heading="All options that fit"
          lede="Score is the mean value over all futures: 1 is the best anchor on every consideration, 0 the worst, and below 0 is beyond it. Regret is what is lost against the best option of each future, over all considerations, told in money by what your ranking makes a point of value worth. Open a line to see why not that one."
        >
          <RankingTable ranking={view.ranking} />
        </Section>
      )}
      {view.ruledOut.length > 0 && (
        <Section heading="Ruled out" lede="Requirements come before any score.">
          <RuledOutList groups={view.ruledOut} />
        </Section>
      )}
      {view.reliedOn.length > 0 && (
        <Section
          heading="What we relied on"
          lede={`Every figure behind the numbers of the recommended option. Edition of ${view.edition}.`}
        >
          <ReliedOnList groups={view.reliedOn} />
        </Section>
      )}
    </div>
  );
}
