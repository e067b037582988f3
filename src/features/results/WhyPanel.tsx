import { ContributionBars } from '@/ui/charts/ContributionBars';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import type { Why } from './why';
import styles from './WhyPanel.module.css';

type Props = { readonly why: Why; readonly decidedBy: string | undefined };

/** What each consideration adds to the recommended option or to the best of the other family. */
export function WhyPanel({ why, decidedBy }: Props) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why</h2>
      <p className={styles.lede}>
        <b>{why.option}</b> against the best of another family, <b>{why.against}</b>. Each bar is
        what one consideration adds to one side; they sum to the margin.
      </p>
      <ContributionBars
        caption={`${why.option} against ${why.against}, by consideration`}
        left={{ name: why.left.name, tone: FAMILY_TONES[why.left.family] }}
        right={{ name: why.right.name, tone: FAMILY_TONES[why.right.family] }}
        rows={why.rows}
        sum={{ name: 'Margin, in value', text: why.sum }}
      />
      {decidedBy !== undefined && <p className={styles.decided}>{decidedBy}</p>}
    </section>
  );
}
