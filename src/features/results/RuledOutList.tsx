import { Disclosure } from '@/ui/controls/Disclosure';
import { GateList } from './GateList';
import type { RuledOut } from './ruled-out';
import styles from './RuledOutList.module.css';
import { WhyNotPanel } from './WhyNotPanel';
import { furtherOutWords } from './words';

/** So many reasons are read; more are looked up. */
const MOST_GROUPS = 3;

type Props = { readonly groups: readonly RuledOut[] };

/** The options that cannot be chosen; those with the same reasons share them. */
export function RuledOutList({ groups }: Props) {
  const further = groups.slice(MOST_GROUPS);
  return (
    <>
      <Groups groups={groups.slice(0, MOST_GROUPS)} />
      {further.length > 0 && (
        <div className={styles.further}>
          <Disclosure summary={furtherOutWords(further.flatMap(({ options }) => options).length)}>
            <Groups groups={further} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Groups({ groups }: Props) {
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
