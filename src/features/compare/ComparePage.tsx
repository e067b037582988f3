import { CostRangeChart } from '@/ui/charts/CostRangeChart';
import { Button } from '@/ui/controls/Button';
import { CopyLink } from '@/ui/controls/CopyLink';
import { Section } from '@/ui/layout/Section';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import styles from './ComparePage.module.css';
import { CompareTable } from './CompareTable';
import type { CompareView } from './compare-view-model';

export type ComparePageProps = {
  readonly view: CompareView;
  readonly address: () => string;
  /** Undefined where no more fit. */
  readonly onAdd: (() => void) | undefined;
  readonly onOpen: (index: number) => void;
  readonly onRemove: (index: number) => void;
};

/** Scenarios side by side: verdicts, what they answer differently, what follows. */
export function ComparePage({ view, address, onAdd, onOpen, onRemove }: ComparePageProps) {
  return (
    <div className={styles.compare}>
      <div className={styles.top}>
        <div aria-live="polite">
          <ScreenHeading className={styles.heading}>{view.heading}</ScreenHeading>
          <p className={styles.lede}>{view.lede}</p>
        </div>
        <div className={styles.actions}>
          {onAdd && <Button onClick={onAdd}>Add scenario</Button>}
          <CopyLink address={address} />
        </div>
      </div>
      <CompareTable view={view} onOpen={onOpen} onRemove={onRemove} />
      {view.costs.rows.length > 0 && (
        <Section heading="What each would cost">
          <div className={styles.chart}>
            <CostRangeChart
              title="Cost per month of what is recommended"
              subtitle="Low, likely and high, all scenarios on one axis."
              summary={view.costs.summary}
              rows={view.costs.rows.map((row) => ({
                ...row,
                tone: FAMILY_TONES[row.family],
                marked: false,
              }))}
              table={view.costs.table}
            />
          </div>
        </Section>
      )}
    </div>
  );
}
