/** Gives one holder at a time what cannot be shared, in order of asking. */
export interface Queue {
  /** Resolves when it is the caller's turn, with the function that ends the turn. */
  readonly turn: () => Promise<() => void>;
}

/** An empty queue. */
export function openQueue(): Queue {
  let last: Promise<void> = Promise.resolve();
  return {
    turn: async () => {
      const before = last;
      const { promise, resolve } = settleable();
      last = promise;
      await before;
      return resolve;
    },
  };
}

function settleable(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
