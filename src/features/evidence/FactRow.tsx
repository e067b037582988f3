import { Tag } from '@/ui/controls/Tag';
import type { Tone } from '@/ui/tokens/chart-colours';
import styles from './FactRow.module.css';
import type { FactView } from './fact-views';
import { SourceLink } from './SourceLink';

const TONES: Readonly<Record<FactView['standing'], Tone>> = {
  measured: 'ok',
  documented: 'ok',
  'vendor-claim': 'warn',
  'third-party': 'plain',
  derived: 'plain',
  contested: 'warn',
};

/** A fact under its row: what it says, how it is known, where it stands. */
export function FactRow({ fact }: { readonly fact: FactView }) {
  return (
    <li className={styles.row}>
      <a className={styles.id} href={fact.href}>
        {fact.row}
      </a>
      <div>
        <p>{fact.statement}</p>
        <p className={styles.quiet}>
          <SourceLink source={fact.source} />
        </p>
        {fact.figures.length > 0 && (
          <p className={styles.quiet}>
            Figures from it:{' '}
            {fact.figures.map(({ href, text }, index) => (
              <span key={href}>
                {index > 0 && ', '}
                <a href={href}>{text}</a>
              </span>
            ))}
          </p>
        )}
      </div>
      <div className={styles.standing}>
        <Tag tone={TONES[fact.standing]}>{fact.standingWords}</Tag>
        <p className={styles.quiet}>{fact.date}</p>
      </div>
    </li>
  );
}
