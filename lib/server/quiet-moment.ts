/** Milliseconds that a round of the event loop may take to count as quiet. */
const QUIET = 1;
const ROUNDS_MAX = 2_000;

/**
 * Resolves right after a round of the event loop that found next to nothing to do. A socket that stops listening resets what
 * waits before it, and closes kept connections whose next request has arrived unread: after a quiet round there is neither.
 */
export function quietMoment(): Promise<void> {
  return new Promise((settle) => {
    const look = (begun: number, left: number) =>
      setImmediate(() => {
        const now = performance.now();
        if (now - begun < QUIET || left === 0) settle();
        else look(now, left - 1);
      });
    setImmediate(() => look(performance.now(), ROUNDS_MAX));
  });
}
