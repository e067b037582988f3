import type { SectionProgress } from '@/questions/questions-to-ask';
import styles from './SectionSteps.module.css';

/** How far the questionnaire is, by section. */
export function SectionSteps({ sections }: { readonly sections: readonly SectionProgress[] }) {
  return (
    <ol className={styles.steps} aria-label="Sections">
      {sections.map(({ id, name, state }) => (
        <li key={id} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}
