import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "@/lib/server/embedded-database";

/** A PostgreSQL that the portal did not start, so that no launcher starts it again. */
export class OutsideDatabase {
  readonly #folder = mkdtempSync(join(tmpdir(), "portal-faults-database-"));
  #server: EmbeddedDatabase | undefined;

  /** Also after a stop, with the rows of before. Returns the address of its owner. */
  async start(): Promise<string> {
    this.#server = await startEmbeddedDatabase(this.#folder);
    return this.#server.ownerUrl;
  }

  async stop(how?: "fast" | "immediate"): Promise<void> {
    await this.#server?.stop(how);
    this.#server = undefined;
  }

  /** To the server and the processes that serve its connections, which are all its children. */
  signal(name: "SIGSTOP" | "SIGCONT"): void {
    if (this.#server === undefined) return;
    const { pid } = this.#server;
    const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
    for (const each of [pid, ...children.trim().split(/\s+/).map(Number)]) process.kill(each, name);
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
