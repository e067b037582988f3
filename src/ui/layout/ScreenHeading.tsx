import { createContext, type ReactNode, useContext, useLayoutEffect, useRef } from 'react';

/** Whether the screen is the first of the visit: then focus stays where the browser put it. */
export type Arrival = 'first' | 'moved';

export const ArrivalContext = createContext<Arrival>('first');

/**
 * The `h1` of a screen. Takes focus when its screen arrives, so that a reader hears where they are.
 * Give it a `key` where one screen shows another thing, a next question, without being built anew.
 */
export function ScreenHeading({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const arrival = useContext(ArrivalContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(arrival === 'moved');
  useLayoutEffect(() => {
    if (moved.current) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
