import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';
import styles from './plot.module.css';

type Props = {
  /** The plot in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly height: number;
  readonly children: ReactElement;
};

/** A plot as one picture with a name, as wide as there is room. Recharts, so it loads after the verdict. */
export function PlotFrame({ summary, height, children }: Props) {
  return (
    <div role="img" aria-label={summary} className={styles.plot}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 480, height }}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}
