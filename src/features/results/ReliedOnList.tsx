import type { Basis } from '@/dataset/ids';
import { Tag } from '@/ui/controls/Tag';
import type { Tone } from '@/ui/tokens/chart-colours';
import styles from './ReliedOnList.module.css';
import type { ReliedOn, ReliedOnGroup } from './relied-on';

const BASIS_TONES: Readonly<Record<Basis, Tone>> = {
  measured: 'ok',
  specified: 'ok',
  'list-price': 'plain',
  'vendor-claim': 'warn',
  judgement: 'warn',
};

/** The figures behind the recommended option, by what they are read for; the most important first. */
export function ReliedOnList({ groups }: { readonly groups: readonly ReliedOnGroup[] }) {
  return (
    <div className={styles.groups}>
      {groups.map(({ name, figures }) => (
        <details key={name} className={styles.group}>
          <summary>
            {name} <span className={styles.count}>{figures.length}</span>
          </summary>
          <ul>
            {figures.map((figure) => (
              <FigureLine key={figure.id} figure={figure} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function FigureLine({ figure }: { readonly figure: ReliedOn }) {
  return (
    <li className={styles.figure}>
      <div>
        <a href={figure.href}>{figure.name}</a>
        {figure.source && (
          <p className={styles.quiet}>
            {figure.source.address === undefined ? (
              figure.source.title
            ) : (
              <a href={figure.source.address}>{figure.source.title}</a>
            )}
          </p>
        )}
      </div>
      <div>
        <span className={styles.range}>{figure.range}</span>
        <p className={styles.quiet}>
          {[
            figure.unit,
            figure.replaced === undefined ? '' : `you put ${figure.replaced} in its place`,
          ]
            .filter((words) => words !== '')
            .join('; ')}
        </p>
      </div>
      <div className={styles.standing}>
        <Tag tone={BASIS_TONES[figure.basis]}>{figure.basisWords}</Tag>
        <p className={styles.quiet}>{figure.date}</p>
      </div>
    </li>
  );
}
