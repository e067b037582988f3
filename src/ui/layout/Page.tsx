import { type ReactNode, useId, useRef, useState } from 'react';
import { Mark } from './Mark';
import styles from './Page.module.css';

export type NavigationLink = {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  /** Stands beside the link, outside its name. */
  readonly count?: number | undefined;
};

type Props = {
  readonly title: string;
  readonly home: string;
  readonly links: readonly NavigationLink[];
  readonly remark: string;
  /** Changes when the screen does: folds the menu of the phone. */
  readonly screen: string;
  readonly notices?: ReactNode;
  readonly children: ReactNode;
};

/** Every screen stands in one of these: header, notices, and the one `main` of the page. */
export function Page({ title, home, links, remark, screen, notices, children }: Props) {
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header className={styles.bar}>
        <a className={styles.mark} href={home}>
          <Mark />
          {title}
        </a>
        <Navigation key={screen} links={links} />
        <span className={styles.remark}>{remark}</span>
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {notices}
        {children}
      </main>
    </>
  );
}

function Navigation({ links }: { readonly links: readonly NavigationLink[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <nav className={styles.navigation} aria-label="Main">
      <button
        type="button"
        className={styles.menu}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Menu
      </button>
      <ul id={id} data-open={open}>
        {links.map(({ href, label, current, count }) => (
          <li key={label}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
            {count !== undefined && count > 0 && (
              <span className={styles.count} aria-hidden="true">
                {count}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
