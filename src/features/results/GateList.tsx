import styles from './GateList.module.css';
import type { GateView } from './gates';

type Props = {
  readonly gates: readonly GateView[];
  /** What the last sentence of each is called: what would lift it, or what to do. */
  readonly liftName: string;
};

/** Requirements with the answer that caused each, what it rests on, and what would lift it. */
export function GateList({ gates, liftName }: Props) {
  return (
    <ul className={styles.list}>
      {gates.map(({ gate, because, answer, evidence, lift, often }) => (
        <li key={gate + because}>
          <p>
            {because}
            {often !== undefined && <span className={styles.quiet}> Holds {often}.</span>}
          </p>
          <p className={styles.quiet}>
            {answer && <>Follows from {answer.text}. </>}
            {liftName}: {lift}
            {evidence.length > 0 && ' Rests on '}
            {evidence.map(({ href, text }, index) => (
              <span key={href}>
                {index > 0 && ', '}
                <a href={href}>{text}</a>
              </span>
            ))}
            {evidence.length > 0 && '.'}
          </p>
        </li>
      ))}
    </ul>
  );
}
