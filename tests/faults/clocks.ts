import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Owner = "web" | "worker" | "entry-drafts-script";

/** Longer than a process takes to look at the file again (moved-clock.mjs). */
const SETTLE_MS = 150;

/** The clocks of the processes of a portal under test, each away from the machine's by so many milliseconds. */
export class MovedClocks {
  readonly #folder = mkdtempSync(join(tmpdir(), "portal-clocks-"));
  readonly #file = join(this.#folder, "clocks.json");
  #offsets: Record<Owner, number> = { web: 0, worker: 0, "entry-drafts-script": 0 };

  constructor() {
    this.#write();
  }

  /** What a process needs to take its time from here. */
  get environment() {
    const moved = pathToFileURL(join(import.meta.dirname, "moved-clock.mjs")).href;
    return { NODE_OPTIONS: `--import ${moved}`, CLOCK_FILE: this.#file } as const;
  }

  async move(offsets: Partial<Record<Owner, number>>): Promise<void> {
    this.#offsets = { ...this.#offsets, ...offsets };
    this.#write();
    await new Promise((settle) => setTimeout(settle, SETTLE_MS));
  }

  /** For the web server and the script beside it, this moment is now. The worker is left alone. */
  moveTo(instant: Date): Promise<void> {
    const offset = instant.getTime() - Date.now();
    return this.move({ web: offset, "entry-drafts-script": offset });
  }

  /** What the web server takes for the present. Milliseconds. */
  now(): number {
    return Date.now() + this.#offsets.web;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(): void {
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#offsets));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
