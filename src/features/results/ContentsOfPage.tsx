import { type ReactNode, useRef } from 'react';
import { Button } from '@/ui/controls/Button';
import busy from '@/ui/layout/busy-mark.module.css';
import { useInTurn } from '@/ui/layout/use-in-turn';
import { useKept } from '@/ui/layout/use-kept';
import styles from './ContentsOfPage.module.css';

/** A part of the page. With a name it stands among the contents; without one it belongs to the part before it. */
export type PagePart = {
  readonly id: string;
  /** What it is drawn from: as long as all of that is the same, so is the part. */
  readonly of: readonly unknown[];
  readonly name: string | undefined;
  readonly node: ReactNode;
  /** Comes after the verdict: with what explains it, or with the account of money and capacity. */
  readonly comesWith?: 'explanation' | 'account';
};

type Props = {
  readonly parts: readonly PagePart[];
  /** What explains the advice belongs to earlier answers, or is on its way. */
  readonly explaining: boolean;
  /** The same of the account of money and capacity. */
  readonly accounting: boolean;
};

/**
 * The parts of a long page with a line of contents before them. Buttons, not links: the address of the
 * page carries the answers. The parts are drawn in turn; what is being worked out anew stays, marked as busy.
 */
export function ContentsOfPage({ parts, explaining, accounting }: Props) {
  const drawn = useInTurn(useKept(parts));
  const isComing = { explanation: explaining, account: accounting };
  const places = useRef(new Map<string, HTMLElement>());
  const go = (id: string) => {
    const heading = places.current.get(id)?.querySelector('h2');
    if (heading) {
      heading.tabIndex = -1;
      heading.scrollIntoView();
      heading.focus({ preventScroll: true });
    }
  };
  return (
    <>
      <nav
        aria-label="On this page"
        aria-busy={drawn.length < parts.length}
        className={styles.contents}
      >
        <ul>
          {parts.map(
            ({ id, name }) =>
              name !== undefined && (
                <li key={id}>
                  <Button look="quiet" onClick={() => go(id)}>
                    {name}
                  </Button>
                </li>
              ),
          )}
        </ul>
      </nav>
      {drawn.map(({ part: { id, node, comesWith }, stale }) => (
        <div
          key={id}
          className={`${busy.marked} ${styles.part}`}
          data-comes-with={comesWith}
          aria-busy={stale || (comesWith !== undefined && isComing[comesWith])}
          ref={(place) => {
            if (place === null) {
              places.current.delete(id);
            } else {
              places.current.set(id, place);
            }
          }}
        >
          {node}
        </div>
      ))}
    </>
  );
}
