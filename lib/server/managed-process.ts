import { type ChildProcess, fork } from "node:child_process";
import { on, once } from "node:events";
import { isAlive, pause } from "./processes";
import { TYPESCRIPT } from "./run-node";

type Options = {
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly nodeFlags?: readonly string[];
  /** Where its lines go: a file, or the launcher's own output. */
  readonly output: number | "inherit";
  readonly onStart?: (pid: number) => void;
  readonly onCrash: (reason: string) => void;
  readonly onStop?: () => void;
};

const FIRST_DELAY = 100;
const LONGEST_DELAY = 15_000;
const STEADY_AFTER = 30_000;

/**
 * One of our own processes, started again when it dies. It has a process group of its own, so that Ctrl-C reaches only
 * the launcher, and an IPC channel whose end tells it that the launcher is gone.
 */
export class ManagedProcess {
  #child: ChildProcess | undefined;
  #delay = FIRST_DELAY;
  #stopping = false;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Resolves when the process has said that it is ready; rejects when its first run ends before that. */
  async start(): Promise<void> {
    const child = this.#spawn();
    if (!(await saysReady(child))) throw new Error(`${this.#options.file} ended before it was ready.`);
    child.once("exit", (code, signal) => void this.#restart(`${signal ?? code}`));
  }

  async stop(graceMilliseconds: number): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await Promise.race([gone, pause(graceMilliseconds)]);
    this.kill();
    await gone;
    this.#options.onStop?.();
  }

  kill(): void {
    this.#stopping = true;
    const pid = this.#child?.pid;
    if (pid && isAlive(pid)) this.#child?.kill("SIGKILL");
  }

  #spawn(): ChildProcess {
    const { file, env, nodeFlags = [], output, onStart } = this.#options;
    const child = fork(file, [], {
      env,
      detached: true,
      execArgv: [...nodeFlags, ...TYPESCRIPT],
      stdio: ["ignore", output, output, "ipc"],
    });
    this.#child = child;
    if (child.pid) onStart?.(child.pid);
    return child;
  }

  async #restart(reason: string): Promise<void> {
    while (!this.#stopping) {
      this.#options.onCrash(reason);
      await pause(this.#delay);
      this.#delay = Math.min(this.#delay * 2, LONGEST_DELAY);
      if (this.#stopping) return;
      const child = this.#spawn();
      const steady = setTimeout(() => {
        this.#delay = FIRST_DELAY;
      }, STEADY_AFTER);
      await once(child, "exit");
      clearTimeout(steady);
    }
  }
}

async function saysReady(child: ChildProcess): Promise<boolean> {
  for await (const [message] of on(child, "message", { close: ["exit"] })) if (message === "ready") return true;
  return false;
}
