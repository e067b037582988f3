import styles from './Facts.module.css';
import { PUBLISHED_DECISIONS, WORDS } from './words';

/** Three numbers about the page itself. */
export function Facts({ figures }: { readonly figures: number }) {
  const facts = [
    { count: figures, words: WORDS.figures },
    { count: PUBLISHED_DECISIONS, words: WORDS.decisions },
    { count: 0, words: WORDS.bytes },
  ];
  return (
    <section className={styles.facts} aria-label={WORDS.facts}>
      {facts.map(({ count, words }) => (
        <p key={words}>
          <b>{count}</b> {words}
        </p>
      ))}
    </section>
  );
}
