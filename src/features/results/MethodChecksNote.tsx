import { Disclosure } from '@/ui/controls/Disclosure';
import type { MethodChecksView } from './method-checks';
import styles from './MethodChecksNote.module.css';

/** Whether two other methods choose the same, and the orders they make on demand. */
export function MethodChecksNote({ view }: { readonly view: MethodChecksView }) {
  return (
    <div className={styles.note}>
      <p className={styles.sentences}>{view.sentences.join(' ')}</p>
      <Disclosure summary="How each of them orders the options">
        <p className={styles.ours}>{view.ours}</p>
        <div className={styles.methods}>
          {view.methods.map(({ id, name, how, order }) => (
            <section key={id} aria-label={name}>
              <h3>{name}</h3>
              <p className={styles.how}>{how}</p>
              <ol className={styles.order}>
                {order.map(({ option, name: optionName, recommended }) => (
                  <li key={option}>
                    {recommended ? <b>{optionName}, recommended</b> : optionName}
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
