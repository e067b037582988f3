import { Tag } from '@/ui/controls/Tag';
import type { Tone } from '@/ui/tokens/chart-colours';
import frame from '@/ui/layout/table-frame.module.css';
import styles from './CaseTable.module.css';
import type { CaseView, Judged, Standing } from './track-record-view-model';

const TONES: Readonly<Record<Standing, Tone>> = {
  right: 'ok',
  half: 'plain',
  wrong: 'warn',
  'not-scored': 'plain',
};

type Props = { readonly caption: string; readonly cases: readonly CaseView[] };

/** A row per case. Scrolls inside its frame where it is wider than the screen. */
export function CaseTable({ caption, cases }: Props) {
  return (
    <section className={frame.scroll} tabIndex={0} aria-label={`${caption}, as a table`}>
      <table className={`${frame.table} ${styles.table}`}>
        <caption className={frame.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Family</th>
            <th scope="col">Access</th>
            <th scope="col">Sourcing</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ id, title, who, source, family, access, sourcing }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                <small>
                  {who}.{' '}
                  {source.address === undefined ? (
                    source.title
                  ) : (
                    <a href={source.address}>{source.title}</a>
                  )}
                </small>
              </th>
              <JudgedCell judged={family} />
              <JudgedCell judged={access} />
              <JudgedCell judged={sourcing} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function JudgedCell({ judged }: { readonly judged: Judged }) {
  return (
    <td>
      <Tag tone={TONES[judged.standing]}>{judged.standingWords}</Tag>
      <dl className={styles.pair}>
        <dt>Decided</dt>
        <dd>{judged.decided}</dd>
        <dt>We say</dt>
        <dd>{judged.advised}</dd>
      </dl>
    </td>
  );
}
