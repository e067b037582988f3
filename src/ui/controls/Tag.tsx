import type { ReactNode } from 'react';
import type { Tone } from '@/ui/tokens/chart-colours';
import styles from './Tag.module.css';

/** A word about a thing: how good a source is, which family. Never the only carrier of meaning. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
