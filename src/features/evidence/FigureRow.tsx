import type { Basis } from '@/dataset/ids';
import { RangeMark } from '@/ui/charts/RangeMark';
import { Tag } from '@/ui/controls/Tag';
import type { Tone } from '@/ui/tokens/chart-colours';
import styles from './FigureRow.module.css';
import type { FigureView } from './figure-views';
import { SourceLink } from './SourceLink';

const TONES: Readonly<Record<Basis, Tone>> = {
  measured: 'ok',
  specified: 'ok',
  'list-price': 'plain',
  'vendor-claim': 'warn',
  judgement: 'warn',
};

/** A figure with its range, what it does not cover, and where it comes from. */
export function FigureRow({ figure }: { readonly figure: FigureView }) {
  return (
    <li className={styles.row}>
      <div>
        <a className={styles.name} href={figure.href}>
          {figure.name}
        </a>
        {figure.note !== undefined && <p className={styles.quiet}>{figure.note}</p>}
        <p className={styles.quiet}>
          <SourceLink source={figure.source} />
          {figure.row && (
            <>
              {' · row '}
              <a href={figure.row.href}>{figure.row.text}</a>
            </>
          )}
          {figure.n !== undefined && ` · ${figure.n}`}
        </p>
        {figure.alternatives.length > 0 && (
          <p className={styles.quiet}>Others say: {figure.alternatives.join('; ')}</p>
        )}
      </div>
      <div>
        <RangeMark {...figure.marks} />
        <span className={styles.values}>{figure.values}</span>
        <span className={styles.unit}>{figure.unit}</span>
      </div>
      <div className={styles.standing}>
        <Tag tone={TONES[figure.basis]}>{figure.basisWords}</Tag>
        <p className={styles.quiet}>{figure.date}</p>
      </div>
    </li>
  );
}
