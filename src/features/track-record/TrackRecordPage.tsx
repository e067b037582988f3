import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import { Section } from '@/ui/layout/Section';
import { CaseTable } from './CaseTable';
import styles from './TrackRecordPage.module.css';
import type { RateView, TrackRecordView } from './track-record-view-model';

/** How often this page agrees with decisions that were made and published, case by case. */
export function TrackRecordPage({ view }: { readonly view: TrackRecordView }) {
  return (
    <div className={styles.page}>
      <ScreenHeading className={styles.heading}>{view.heading}</ScreenHeading>
      <p className={styles.lede}>{view.lede}</p>
      <table className={styles.summary}>
        <caption className={styles.caption}>
          Agreement with the published decisions. Some traits of the cases could only be read off
          what was bought; the last column leaves those out.
        </caption>
        <thead>
          <tr>
            <th scope="col">Agreement on</th>
            <th scope="col">All traits</th>
            <th scope="col">Without what the purchase gives away</th>
          </tr>
        </thead>
        <tbody>
          {view.summary.map(({ id, label, all, withoutOutcome }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <RateCell rate={all} />
              <RateCell rate={withoutOutcome} />
            </tr>
          ))}
        </tbody>
      </table>
      <Section
        heading="Case by case"
        lede="What was decided, what Metalwise says now to the same traits, and whether the two agree."
      >
        <CaseTable caption="Published decisions" cases={view.published} />
      </Section>
      {view.seeds.length > 0 && (
        <Section
          heading="Statements of two articles, apart"
          lede="Two articles on the subject make these statements. Some of them are wrong, so they are not counted above."
        >
          <CaseTable caption="Statements of two articles" cases={view.seeds} />
        </Section>
      )}
    </div>
  );
}

function RateCell({ rate }: { readonly rate: RateView }) {
  return (
    <td>
      {rate.percent}
      {rate.count !== undefined && <small> {rate.count}</small>}
    </td>
  );
}
