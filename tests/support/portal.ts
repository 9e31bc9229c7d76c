import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment } from "@/lib/server/test-step";

export type ProcessName = "web" | "worker" | "postgres";

/** One for all fault tests, which run in turn: finished pages name their port, and another port means another build. */
export const FAULTS_PORT = 3400;

/** The whole portal as `npm start` runs it, with data of its own, to be hurt. */
export class PortalUnderTest {
  readonly origin: string;
  readonly dataDir = mkdtempSync(join(tmpdir(), "portal-under-test-"));
  readonly #port: number;
  #launcher: ChildProcess | undefined;
  #databaseUrl: string | undefined;

  constructor(port: number) {
    this.#port = port;
    this.origin = `http://localhost:${port}`;
  }

  /** `patience` in milliseconds: a first start builds, which a busy machine takes long for. */
  async start(extra: Readonly<Record<string, string>> = {}, patience = 600_000): Promise<void> {
    this.#databaseUrl = extra.DATABASE_URL;
    this.#launcher = spawn(process.execPath, ["lib/server/start.mjs"], {
      env: {
        ...cleanEnvironment(process.env),
        PORT: String(this.#port),
        DATA_DIR: this.dataDir,
        APP_ENV: "demo",
        SMTP_URL: "",
        LOG_LEVEL: "warn",
        ...extra,
      },
      stdio: ["ignore", "ignore", "inherit"],
    });
    await this.ready(patience);
  }

  /** Waits until the portal says that it serves, database and worker included. */
  async ready(milliseconds = 60_000): Promise<void> {
    const deadline = Date.now() + milliseconds;
    while (Date.now() < deadline) {
      if (this.#launcher?.exitCode) throw new Error("The portal ended instead of starting; its lines above say why.");
      const isReady = await fetch(`${this.origin}/api/ready`).then(
        (response) => response.ok,
        () => false,
      );
      if (isReady) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error("The portal did not become ready in time.");
  }

  /** As if the power of one process went: no handler runs, unless a signal is sent that has one. */
  kill(name: ProcessName, signal: NodeJS.Signals = "SIGKILL"): boolean {
    const pid = this.pidOf(name);
    if (pid === null) return false;
    try {
      process.kill(pid, signal);
      return true;
    } catch {
      return false;
    }
  }

  pidOf(name: ProcessName): number | null {
    const file = join(this.dataDir, "run", `${name}.json`);
    if (!existsSync(file)) return null;
    const match = /"pid":(\d+)/.exec(readFileSync(file, "utf8"));
    return match === null ? null : Number(match[1]);
  }

  /** The owner's address of the database: what it was started with, or from the notes that the embedded one keeps. */
  ownerUrl(): string {
    if (this.#databaseUrl !== undefined) return this.#databaseUrl;
    const note = (name: string) => readFileSync(join(this.dataDir, "postgres", name), "utf8").trim();
    return `postgresql://portal_owner:${note("owner-password")}@127.0.0.1:${note("port")}/portal`;
  }

  /** Stops the processes; data stay for another start. */
  async pause(): Promise<void> {
    const launcher = this.#launcher;
    if (launcher === undefined || launcher.exitCode !== null) return;
    const ended = new Promise((resolve) => launcher.once("exit", resolve));
    launcher.kill("SIGTERM");
    await ended;
  }

  async stop(): Promise<void> {
    await this.pause();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
