import { Disclosure } from '@/ui/controls/Disclosure';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import { GateList } from './GateList';
import type { WhyNot, WhyNotRow } from './why-not';
import styles from './WhyNotPanel.module.css';
import { WHY_NOT } from './words-why-not';

type Props = {
  readonly whyNot: WhyNot;
  /** What it is asked: why it is not the recommended one, or how it would stand if it were allowed. */
  readonly ask: 'summary' | 'ifAllowed';
};

/** Why not this option: one line, and on demand what stops it, where it loses and where it is better. */
export function WhyNotPanel({ whyNot, ask }: Props) {
  const { name, against, summary, gates, loses, wins, even, total } = whyNot;
  return (
    <div className={styles.panel}>
      <Disclosure
        summary={
          <>
            {WHY_NOT[ask]}
            <VisuallyHidden> {name}</VisuallyHidden>: {summary}
          </>
        }
      >
        <p>
          Against {against}. {WHY_NOT.lede}
        </p>
        {gates.length > 0 && (
          <div className={styles.gates}>
            <p className={styles.head}>{WHY_NOT.gates}</p>
            <GateList gates={gates} liftName={WHY_NOT.lift} />
          </div>
        )}
        <div className={styles.two}>
          <Rows head={WHY_NOT.loses} rows={loses} />
          <Rows head={WHY_NOT.wins} rows={wins} />
        </div>
        {even.length > 0 && (
          <p>
            {WHY_NOT.even}: {even.join(', ')}.
          </p>
        )}
        <p className={styles.total}>
          {WHY_NOT.together}: {total}.
        </p>
      </Disclosure>
    </div>
  );
}

function Rows({ head, rows }: { readonly head: string; readonly rows: readonly WhyNotRow[] }) {
  return (
    <div>
      <p className={styles.head}>{head}</p>
      {rows.length === 0 ? (
        <p>{WHY_NOT.nowhere}</p>
      ) : (
        <ul>
          {rows.map(({ id, name, detail, money }) => (
            <li key={id} className={styles.row}>
              <span>
                {name}
                <small>{detail}</small>
              </span>
              <span className={styles.money}>
                {money}
                <VisuallyHidden> a month</VisuallyHidden>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
