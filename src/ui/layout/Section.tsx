import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

type Props = {
  readonly heading: string;
  readonly lede?: ReactNode;
  readonly children: ReactNode;
};

/** One question answered under its heading, below a hairline. */
export function Section({ heading, lede, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lede && <p className={styles.lede}>{lede}</p>}
      {children}
    </section>
  );
}
