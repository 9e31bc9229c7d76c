type Step = { readonly stop: () => Promise<void>; readonly kill?: () => void };

/** npm passes a Ctrl-C on that the terminal has already sent to us: the same key press, twice. */
const SAME_KEY_PRESS = 800;

/** Stops what was started, the latest first. A second Ctrl-C kills instead. */
export class Shutdown {
  readonly #steps: Step[] = [];
  readonly #abort = new AbortController();
  #begun: number | undefined;

  /** Ends work that is under way before there is anything to stop: seeding, building. */
  readonly signal: AbortSignal = this.#abort.signal;

  constructor() {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => this.#asked());
    process.on("disconnect", () => this.#asked());
  }

  get begun(): boolean {
    return this.#begun !== undefined;
  }

  register(step: Step): void {
    this.#steps.unshift(step);
  }

  /** Stops everything and ends this process. */
  async run(code: number): Promise<never> {
    this.#begun ??= Date.now();
    this.#abort.abort();
    for (const step of this.#steps) await step.stop().catch((error: unknown) => console.error(error));
    process.exit(code);
  }

  #asked(): void {
    if (this.#begun === undefined) {
      void this.run(0);
      return;
    }
    if (Date.now() - this.#begun < SAME_KEY_PRESS) return;
    for (const step of this.#steps) step.kill?.();
    process.exit(130);
  }
}
