import { type Tone, TONE_COLOURS } from '@/ui/tokens/chart-colours';
import styles from './RangeMark.module.css';

type RangeMarkProps = {
  /** Places on the scale of its group, 0 to 1. The numbers stand beside the mark. Without ends only the tick. */
  readonly low: number | undefined;
  readonly likely: number;
  readonly high: number | undefined;
  readonly tone?: Tone;
};

const percentOf = (place: number): string => `${(place * 100).toFixed(2)}%`;

/** A range on a hairline with a tick at its likely value; drawn beside the numbers, never instead. */
export function RangeMark({ low, likely, high, tone = 'virtual' }: RangeMarkProps) {
  return (
    <span className={styles.line} style={{ color: TONE_COLOURS[tone] }} aria-hidden="true">
      {low !== undefined && high !== undefined && (
        <span
          className={styles.range}
          style={{ left: percentOf(low), width: percentOf(high - low) }}
        />
      )}
      <span className={styles.likely} style={{ left: percentOf(likely) }} />
    </span>
  );
}
