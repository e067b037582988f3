import { ContributionBars } from '@/ui/charts/ContributionBars';
import { Disclosure } from '@/ui/controls/Disclosure';
import { FAMILY_TONES } from '@/ui/tokens/chart-colours';
import type { Why } from './why';
import styles from './WhyPanel.module.css';
import { evenWords } from './words';

/** What each consideration adds to the recommended option or to the best of the other family. */
export function WhyPanel({ why }: { readonly why: Why }) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why</h2>
      <p className={styles.lede}>
        <b>{why.option}</b> against the best of another family, <b>{why.against}</b>. Each bar is
        what one consideration adds to one side, on average over all futures; they sum to the
        margin. The amounts are the likely case.
      </p>
      <ContributionBars
        caption={`${why.option} against ${why.against}, by consideration`}
        left={{ name: why.left.name, tone: FAMILY_TONES[why.left.family] }}
        right={{ name: why.right.name, tone: FAMILY_TONES[why.right.family] }}
        rows={why.rows}
        sum={{ name: 'Margin, in value', text: why.sum }}
      />
      {why.even.length > 0 && (
        <div className={styles.even}>
          <Disclosure summary={evenWords(why.even.length)}>
            <ul>
              {why.even.map(({ id, name, detail }) => (
                <li key={id}>
                  {name}: {detail}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  );
}
