import { startTransition, useEffect, useState } from 'react';

let before: Promise<void> = Promise.resolve();

/** After a pause for what is waiting: keys, clicks, a frame. */
const pause = (): Promise<void> => new Promise((over) => setTimeout(over));

/**
 * True once it is this component's turn to draw what takes long: one after another, each in a task of its own. Without
 * it all that waits for the same code is drawn in one go when that has come.
 */
export function useOwnTurn(): boolean {
  const [isMine, setMine] = useState(false);

  useEffect(() => {
    let isThere = true;
    const take = async () => {
      await pause();
      if (isThere) {
        startTransition(() => setMine(true));
      }
    };
    before = before.then(take);
    return () => {
      isThere = false;
    };
  }, []);

  return isMine;
}
