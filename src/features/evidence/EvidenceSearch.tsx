import { useId } from 'react';
import styles from './EvidenceSearch.module.css';
import type { EvidenceFilter, EvidenceView } from './evidence-view-model';

type Props = {
  readonly view: EvidenceView;
  readonly filter: EvidenceFilter;
  readonly onFilter: (filter: EvidenceFilter) => void;
};

/** Finds figures, facts and claims by their words, and figures by their grade. */
export function EvidenceSearch({ view, filter, onFilter }: Props) {
  const id = useId();
  return (
    <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={`${id}-text`} className={styles.label}>
        Find a figure or a source
      </label>
      <input
        id={`${id}-text`}
        type="search"
        className={styles.field}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <label htmlFor={`${id}-basis`} className={styles.label}>
        Grade
      </label>
      <select
        id={`${id}-basis`}
        className={styles.field}
        value={filter.basis}
        onChange={(event) => {
          const chosen = view.bases.find((basis) => basis.id === event.target.value);
          if (chosen !== undefined) {
            onFilter({ ...filter, basis: chosen.id });
          }
        }}
      >
        {view.bases.map((basis) => (
          <option key={basis.id} value={basis.id}>
            {basis.label}
          </option>
        ))}
      </select>
      <p role="status" className={styles.found}>
        {view.found}
      </p>
    </form>
  );
}
