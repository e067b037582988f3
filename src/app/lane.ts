/** A question on its way to a worker. */
export type Request = {
  /** 0 goes first. */
  readonly urgency: number;
  readonly put: () => Promise<unknown>;
};

export type Lane = {
  readonly add: (request: Request) => void;
  /** Takes a request back; false where it has been put already: then it runs on. */
  readonly withdraw: (request: Request) => boolean;
};

/** What a worker is asked, one thing at a time: the most urgent first, then in the order asked. */
export function createLane(): Lane {
  const waiting = new Set<Request>();
  let running = false;

  const putNext = () => {
    const [next] = [...waiting].toSorted((a, b) => a.urgency - b.urgency);
    if (running || next === undefined) {
      return;
    }
    waiting.delete(next);
    running = true;
    const finish = () => {
      running = false;
      putNext();
    };
    next.put().then(finish, finish);
  };

  return {
    add: (request) => {
      waiting.add(request);
      // After all that one drawing of the page asks: the most urgent of it goes first.
      queueMicrotask(putNext);
    },
    withdraw: (request) => waiting.delete(request),
  };
}
