import { type ReactNode, useRef } from 'react';
import { Button } from '@/ui/controls/Button';
import styles from './ContentsOfPage.module.css';

/** A part of the page. With a name it stands among the contents; without one it belongs to the part before it. */
export type PagePart = {
  readonly id: string;
  readonly name: string | undefined;
  readonly node: ReactNode;
};

/**
 * The parts of a long page with a line of contents before them. Buttons, not links: the address of the
 * page carries the answers.
 */
export function ContentsOfPage({ parts }: { readonly parts: readonly PagePart[] }) {
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
      <nav aria-label="On this page" className={styles.contents}>
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
      {parts.map(({ id, node }) => (
        <div
          key={id}
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
