import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { pause } from "@/lib/server/processes";
import { readRunFile } from "@/lib/server/run-files";
import { cleanEnvironment } from "@/lib/server/test-step";

export type PartSettings = Readonly<Record<string, string>> & { readonly DATA_DIR: string };

const UP = /The web server answers|The worker takes jobs/;

/** One part of the portal as an operator starts it: `node lib/server/start.mjs --only=…`. */
export class Part {
  readonly #flag: string;
  readonly #settings: PartSettings;
  readonly #port: number;
  #process: ChildProcess | undefined;

  constructor(flag: string, settings: PartSettings, port = 0) {
    this.#flag = flag;
    this.#settings = settings;
    this.#port = port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** For what ends by itself. */
  async run(): Promise<void> {
    const [code] = await once(this.#spawn(), "exit");
    if (code !== 0) throw new Error(`${this.#flag} ended with ${code}; its lines above say why.`);
  }

  /** Resolves when the launcher says that its process answers: from then on it starts it again. */
  async start(): Promise<void> {
    const launched = this.#spawn();
    let isUp = false;
    launched.stdout?.on("data", (chunk: Buffer) => {
      isUp ||= UP.test(chunk.toString("utf8"));
    });
    while (!isUp || (this.#port > 0 && !(await this.isReady()))) {
      if (launched.exitCode !== null) throw new Error(`${this.#flag} ended instead of starting.`);
      await pause(100);
    }
  }

  isReady(): Promise<boolean> {
    return fetch(`${this.origin}/api/ready`).then(
      (response) => response.ok,
      () => false,
    );
  }

  /** As if its power went; whoever launched it starts it again. */
  kill(): number | undefined {
    const { pid } = readRunFile(this.#settings.DATA_DIR, this.#port > 0 ? `web-${this.#port}` : "worker") ?? {};
    if (pid !== undefined) process.kill(pid, "SIGKILL");
    return pid;
  }

  async stop(): Promise<void> {
    const launched = this.#process;
    if (launched === undefined || launched.exitCode !== null) return;
    const ended = once(launched, "exit");
    launched.kill("SIGTERM");
    await ended;
  }

  #spawn(): ChildProcess {
    const port = this.#port > 0 ? { PORT: String(this.#port) } : {};
    this.#process = spawn(process.execPath, ["lib/server/start.mjs", this.#flag], {
      env: { ...cleanEnvironment(process.env), ...this.#settings, ...port },
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#process.stdout?.resume();
    return this.#process;
  }
}
