import styles from './ResultsLoading.module.css';

/** Until the first advice is there. No heading yet: a verdict is not announced before it is known. */
export function ResultsLoading() {
  return (
    <div className={styles.loading} role="status">
      <p>Weighing 10,000 plausible futures…</p>
      <div className={styles.track} aria-hidden="true" />
    </div>
  );
}
