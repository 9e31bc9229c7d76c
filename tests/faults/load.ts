import { Agent, request } from "node:http";

export type Seen = {
  /** By the clock of `performance`: when it was asked, and when the answer or the failure came. */
  readonly askedAt: number;
  readonly endedAt: number;
  /** Undefined when the connection broke or none was made; `fault` is then the code of it. */
  readonly status: number | undefined;
  readonly fault: string | undefined;
};

type Outcome = Pick<Seen, "status" | "fault">;

/** ECONNREFUSED: nobody listens. ECONNRESET: broken off. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

/** Keeps asking an address, each time as soon as the answer is there, over connections that are kept as balancers keep them. */
export class Reader {
  readonly seen: Seen[] = [];
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  readonly #lanes: Promise<void>[];
  #isOver = false;

  constructor(url: string, { lanes = 4, pause = 5 } = {}) {
    this.#lanes = Array.from({ length: lanes }, () => this.#lane(new URL(url), pause));
  }

  async stop(): Promise<readonly Seen[]> {
    this.#isOver = true;
    await Promise.all(this.#lanes);
    this.#agent.destroy();
    return this.seen;
  }

  async #lane(url: URL, pause: number): Promise<void> {
    while (!this.#isOver) {
      const askedAt = performance.now();
      const outcome = await this.#ask(url);
      this.seen.push({ askedAt, endedAt: performance.now(), ...outcome });
      await new Promise((settle) => setTimeout(settle, pause));
    }
  }

  #ask({ port, pathname, host }: URL): Promise<Outcome> {
    return new Promise((settle) => {
      const fail = (error: Error) => settle({ status: undefined, fault: codeOf(error) });
      const outgoing = request({ host: "127.0.0.1", port, path: pathname, agent: this.#agent, headers: { host } });
      outgoing.on("response", (incoming) => {
        incoming.on("end", () => settle({ status: incoming.statusCode, fault: undefined }));
        incoming.on("error", fail);
        incoming.resume();
      });
      outgoing.on("error", fail);
      outgoing.end();
    });
  }
}
