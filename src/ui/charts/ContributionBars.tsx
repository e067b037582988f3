import { TONE_COLOURS, type Tone } from '@/ui/tokens/chart-colours';
import styles from './ContributionBars.module.css';

export type ContributionRow = {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** Above 0 it speaks for the left side. */
  readonly value: number;
  readonly text: string;
};

export type Side = { readonly name: string; readonly tone: Tone };

type ContributionBarsProps = {
  readonly caption: string;
  readonly left: Side;
  readonly right: Side;
  readonly rows: readonly ContributionRow[];
  readonly sum: { readonly name: string; readonly text: string };
};

const HALF = 50;
/** What reads 0.00 is a hairline without a side. */
const NOTHING = 0.005;

const toneOf = (value: number, left: Side, right: Side): Tone =>
  Math.abs(value) < NOTHING ? 'plain' : value > 0 ? left.tone : right.tone;

/** What each consideration adds to the left or to the right side, and what is left of it in sum. */
export function ContributionBars({ caption, left, right, rows, sum }: ContributionBarsProps) {
  const longest = Math.max(...rows.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.hidden}>Consideration</span>
          </th>
          <th scope="col">
            <span className={styles.sides}>
              <span style={{ color: TONE_COLOURS[left.tone] }}>← for {left.name}</span>{' '}
              <span style={{ color: TONE_COLOURS[right.tone] }}>for {right.name} →</span>
            </span>
          </th>
          <th scope="col">Adds</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, detail, value, text }) => {
          const tone = toneOf(value, left, right);
          const width = (HALF * Math.abs(value)) / longest;
          return (
            <tr key={id}>
              <th scope="row">
                {name} <small>{detail}</small>
              </th>
              <td className={styles.axis}>
                <span
                  className={styles.bar}
                  style={{
                    background: tone === 'plain' ? 'var(--line)' : TONE_COLOURS[tone],
                    width: `max(2px, ${width.toFixed(1)}%)`,
                    ...(value > 0 ? { right: '50%' } : { left: '50%' }),
                  }}
                />
              </td>
              <td
                className={styles.value}
                style={tone === 'plain' ? undefined : { color: TONE_COLOURS[tone] }}
              >
                {text}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {sum.name}
          </th>
          <td className={styles.value}>{sum.text}</td>
        </tr>
      </tfoot>
    </table>
  );
}
