import { GateList } from './GateList';
import type { RuledOut } from './ruled-out';
import styles from './RuledOutList.module.css';
import { WhyNotPanel } from './WhyNotPanel';

/** The options that cannot be chosen; those with the same reasons share them. */
export function RuledOutList({ groups }: { readonly groups: readonly RuledOut[] }) {
  return (
    <ul className={styles.list}>
      {groups.map(({ key, options, gates }) => (
        <li key={key} className={styles.group}>
          <ul className={styles.names}>
            {options.map(({ id, name, whyNot }) => (
              <li key={id}>
                {name}
                {whyNot && <WhyNotPanel whyNot={whyNot} ask="ifAllowed" />}
              </li>
            ))}
          </ul>
          <GateList gates={gates} liftName="What would lift it" />
        </li>
      ))}
    </ul>
  );
}
