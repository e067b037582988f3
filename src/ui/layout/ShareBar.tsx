import type { Tone } from '@/ui/tokens/chart-colours';
import styles from './ShareBar.module.css';

export type SharePart = {
  readonly id: string;
  readonly label: string;
  /** 0 to 1; the parts sum to at most 1. */
  readonly share: number;
  /** As read: "64%". */
  readonly percent: string;
  readonly tone: Tone;
};

type Props = {
  readonly name: string;
  readonly parts: readonly SharePart[];
  /** `thin` in a margin, `full` under a verdict. */
  readonly look?: 'thin' | 'full';
  /** Closes the words under the bar: "of 10,000 plausible futures". */
  readonly of?: string | undefined;
};

/** Shares of a whole as one bar, the same in words below: name and per cent, largest first. */
export function ShareBar({ name, parts, look = 'thin', of }: Props) {
  const shown = parts.filter((part) => part.share > 0).toSorted((a, b) => b.share - a.share);
  return (
    <figure className={styles.figure} data-look={look} aria-label={name}>
      <div className={styles.track} aria-hidden="true">
        {shown.map((part) => (
          <i key={part.id} data-tone={part.tone} style={{ flexGrow: part.share }} />
        ))}
      </div>
      <figcaption className={styles.words}>
        {shown.map((part) => (
          <span key={part.id} data-tone={part.tone} className={styles.part}>
            <i aria-hidden="true" />
            {part.label} <b>{part.percent}</b>
          </span>
        ))}
        {of && <span>{of}</span>}
      </figcaption>
    </figure>
  );
}
