import { useId, useRef } from 'react';
import { Button, ButtonLink } from '@/ui/controls/Button';
import type { PriceEffect } from './price-effect';
import styles from './PriceEffectPanel.module.css';
import { ownCountWords, PRICES_WORDS, putBackWords } from './words';

type Props = {
  readonly effect: PriceEffect;
  /** The advice belongs to earlier prices. */
  readonly stale: boolean;
  readonly own: number;
  readonly backHref: string;
  readonly onAllOurs: () => void;
  /** How many of the visitor's own were given up for ours just now, and can be had again. */
  readonly gone: number;
  readonly onPutBack: () => void;
};

/** What the visitor's own prices do to the verdict and its cost, in sight while prices are changed. */
export function PriceEffectPanel({ effect, stale, own, backHref, ...props }: Props) {
  const { onAllOurs, gone, onPutBack } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.words} aria-busy={stale || effect.now === undefined}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
          {PRICES_WORDS.effect}
          {stale && <span> · {PRICES_WORDS.weighing}</span>}
        </h2>
        <p aria-live="polite" className={styles.effect}>
          {effect.change ?? effect.now ?? PRICES_WORDS.working}
          {effect.closer !== undefined && <span className={styles.closer}> {effect.closer}</span>}
        </p>
      </div>
      <div className={styles.actions}>
        {own > 0 && (
          <>
            <span className={styles.count}>{ownCountWords(own)}</span>
            <Button
              look="quiet"
              onClick={() => {
                onAllOurs();
                heading.current?.focus();
              }}
            >
              {PRICES_WORDS.allOursAgain}
            </Button>
          </>
        )}
        {own === 0 && gone > 0 && (
          <Button
            look="quiet"
            onClick={() => {
              onPutBack();
              heading.current?.focus();
            }}
          >
            {putBackWords(gone)}
          </Button>
        )}
        <ButtonLink href={backHref}>{PRICES_WORDS.back}</ButtonLink>
      </div>
    </section>
  );
}
