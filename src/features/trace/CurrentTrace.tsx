import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '@/ui/controls/Button';
import styles from './CurrentTrace.module.css';
import { currentWords, WORDS } from './words';

type Props = {
  readonly name: string;
  /** Kept in this browser beyond this visit. */
  readonly kept: boolean;
  readonly resultsHref: string;
  readonly questionHref: string;
  /** Taken over a moment ago: then it is what to read next. */
  readonly fresh: boolean;
  readonly onForget: () => void;
};

/** The file that demand comes from now. */
export function CurrentTrace({ name, kept, fresh, ...ways }: Props) {
  const { resultsHref, questionHref, onForget } = ways;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (fresh) {
      place.current?.focus();
    }
  }, [fresh]);
  return (
    <section ref={place} tabIndex={-1} className={styles.current} aria-label={currentWords(name)}>
      <p role="status">
        <strong>{currentWords(name)}</strong> {kept ? WORDS.kept : WORDS.notKept}
      </p>
      <p>{WORDS.links}</p>
      <p className={styles.ways}>
        <ButtonLink look="primary" href={resultsHref}>
          {WORDS.seeAnswer}
        </ButtonLink>
        <ButtonLink href={questionHref}>{WORDS.goOn}</ButtonLink>
        <Button look="quiet" onClick={onForget}>
          {WORDS.forget}
        </Button>
      </p>
      <p className={styles.note}>{WORDS.forgetNote}</p>
    </section>
  );
}
