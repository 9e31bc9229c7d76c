import type { OutgoingHttpHeaders } from "node:http";
import { type Document, makeDocument } from "./document";
import { DocumentMemory } from "./document-memory";
import { askInside, type Handler, type InnerAnswer } from "./inner-request";
import { stripScripts } from "./strip-scripts";

const MEMORY_BYTES = 64 * 1024 * 1024;
/** Pages without a life of their own still go after a day. */
const LONGEST_LIFE = 24 * 60 * 60;
/** While an action that published is still ending, Next may hand out the old page once more. */
const SETTLING = 1_500;

export type Rendered = { readonly status: number; readonly location: string | undefined; readonly document: Document };

/** Public pages as finished documents: in memory by address, made by Next when missing, all dropped on a publish. */
export class DocumentLayer {
  readonly #memory = new DocumentMemory(MEMORY_BYTES);
  readonly #underWay = new Map<string, Promise<Rendered>>();
  readonly #handle: Handler;
  readonly #headers: Readonly<Record<string, string>>;
  #generation = 0;
  #settledAt = 0;

  constructor(handle: Handler, headers: Readonly<Record<string, string>>) {
    this.#handle = handle;
    this.#headers = headers;
  }

  /** The kept document of an address, if there is one. */
  kept(address: string): Document | undefined {
    return this.#memory.get(address, Date.now());
  }

  /** Makes a public page, once for all who ask at the same time, and keeps it. */
  read(address: string): Promise<Rendered> {
    if (Date.now() < this.#settledAt) return this.render(address);
    const joined = this.#underWay.get(address);
    if (joined) return joined;
    const flight = this.#renderAndKeep(address).finally(() => {
      if (this.#underWay.get(address) === flight) this.#underWay.delete(address);
    });
    this.#underWay.set(address, flight);
    return flight;
  }

  /** Makes a page without keeping it: search results. */
  async render(url: string): Promise<Rendered> {
    return (await this.#ask(url)).rendered;
  }

  /** Something public has changed. `settling`: the process that publishes may not have expired its own cache yet. */
  drop(settling = false): void {
    this.#generation++;
    this.#memory.clear();
    this.#underWay.clear();
    if (settling) this.#settledAt = Date.now() + SETTLING;
  }

  async #renderAndKeep(address: string): Promise<Rendered> {
    const generation = this.#generation;
    const { rendered, answer } = await this.#ask(address);
    const life = lifeOf(answer.headers);
    if (rendered.status === 200 && life > 0 && generation === this.#generation) {
      this.#memory.set(address, rendered.document, Date.now() + life * 1000);
    }
    return rendered;
  }

  async #ask(url: string): Promise<{ rendered: Rendered; answer: InnerAnswer }> {
    const answer = await askInside(this.#handle, { method: "GET", url, headers: this.#headers });
    const html = stripScripts(answer.body.toString("utf8"));
    const { location } = answer.headers;
    const document = await makeDocument(html);
    return { answer, rendered: { status: answer.status, location: location?.toString(), document } };
  }
}

/** Seconds for which Next itself calls the page fresh; nothing for one it is making anew behind our back. */
export function lifeOf(headers: OutgoingHttpHeaders): number {
  if (headers["x-nextjs-cache"] === "STALE") return 0;
  const shared = /s-maxage=(\d+)/.exec(String(headers["cache-control"] ?? ""));
  return Math.min(Number(shared?.[1] ?? 0), LONGEST_LIFE);
}
