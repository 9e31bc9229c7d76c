import { randomUUID } from "node:crypto";
import type { FormClient, Page } from "@/tests/support/form-client";
import { send } from "@/tests/support/http";
import { fillApplication, sendOnce } from "./apply";

type Failure = { readonly what: string; readonly why: string };

/** People who read and people who apply, through the edge, until they are stopped. */
export class Load {
  readonly failures: Failure[] = [];
  /** Numbers that somebody was shown. */
  readonly acknowledged: string[] = [];
  reads = 0;
  submits = 0;
  /** Submits that were answered with anything but a number; the person sends the same form again. */
  readonly again: string[] = [];
  readonly #origin: string;
  readonly #pages: readonly string[];
  readonly #lanes: Promise<void>[] = [];
  /** The edge shall not answer with what an earlier load has left there. */
  readonly #run = randomUUID();
  #person = 0;
  #isOver = false;

  constructor(origin: string, pages: readonly string[]) {
    this.#origin = origin;
    this.#pages = pages;
  }

  begin(readers: number, writers: number): void {
    for (let lane = 0; lane < readers; lane++) this.#lanes.push(this.#read(lane));
    for (let lane = 0; lane < writers; lane++) this.#lanes.push(this.#apply());
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#lanes);
  }

  async #read(lane: number): Promise<void> {
    for (let turn = lane; !this.#isOver; turn++) {
      // A query of its own: the edge shall not answer for the portal.
      const asked = this.#pages[turn % this.#pages.length] ?? "/";
      const page = `${asked}${asked.includes("?") ? "&" : "?"}turn=${this.#run}-${lane}-${turn}`;
      this.reads++;
      try {
        const { status } = await send(new URL(page, this.#origin), { headers: { accept: "text/html" } });
        if (status !== 200) this.failures.push({ what: page, why: String(status) });
      } catch (error) {
        this.failures.push({ what: page, why: String(error) });
      }
      await new Promise((settle) => setTimeout(settle, 40));
    }
  }

  async #apply(): Promise<void> {
    while (!this.#isOver) {
      const person = this.#person++;
      const address = `127.40.${Math.floor(person / 200)}.${1 + (person % 200)}`;
      const ready = await fillApplication(this.#origin, address, { contactEmail: `p${person}@example.jp` }).catch(
        (error: unknown) => {
          this.failures.push({ what: "application", why: String(error) });
        },
      );
      if (ready) await this.#submit(ready);
      else await new Promise((settle) => setTimeout(settle, 300));
    }
  }

  async #submit({ client, check }: { readonly client: FormClient; readonly check: Page }): Promise<void> {
    for (let tries = 0; tries < 30; tries++) {
      this.submits++;
      const { number, page } = await sendOnce(client, check);
      if (number !== undefined) {
        this.acknowledged.push(number);
        return;
      }
      this.again.push(page === undefined ? "broken off" : String(page.status));
      await new Promise((settle) => setTimeout(settle, 300));
    }
    this.failures.push({ what: "submit", why: "no number after 30 tries" });
  }
}
