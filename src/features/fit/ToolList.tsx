import type { ReactNode } from 'react';
import styles from './tools.module.css';

/** Tools below each other, as wide as the page. */
export const ToolList = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.tools}>{children}</div>
);
