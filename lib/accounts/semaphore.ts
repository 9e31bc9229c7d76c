export class QueueFull extends Error {}

/** At most `width` at once and `depth` waiting; whoever comes after that is turned away at once. */
export function semaphore(width: number, depth: number) {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (running < width) {
      running += 1;
      return;
    }
    if (waiting.length >= depth) throw new QueueFull();
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  /** A place that is left goes straight to the next in line, so `running` stays. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return async function run<T>(work: () => Promise<T>): Promise<T> {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
