import { Button } from '@/ui/controls/Button';
import { Section } from '@/ui/layout/Section';
import styles from './Drafts.module.css';
import { WORDS } from './words';

/** An enquiry kept in this browser. */
export type Draft = {
  readonly key: string;
  readonly name: string;
  readonly answers: number;
  readonly href: string;
  /** The one on screen last cannot be removed from here. */
  readonly onRemove: (() => void) | undefined;
};

export function Drafts({ drafts }: { readonly drafts: readonly Draft[] }) {
  return (
    <Section heading={WORDS.drafts}>
      <ul className={styles.drafts}>
        {drafts.map(({ key, name, answers, href, onRemove }) => (
          <li key={key}>
            <a href={href}>{name}</a>
            <span>{WORDS.answers(answers)}</span>
            {onRemove ? (
              <Button look="quiet" aria-label={WORDS.remove(name)} onClick={onRemove}>
                {WORDS.removeShort}
              </Button>
            ) : (
              <span>{WORDS.current}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
