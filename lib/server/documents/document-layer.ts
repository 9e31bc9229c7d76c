import type { Document } from "./document";
import { DocumentMemory } from "./document-memory";
import type { Page, Renderer } from "./render-page";

const MEMORY_BYTES = 64 * 1024 * 1024;
/** What many people search for at once is found once; what one person invents costs no more than before. */
const SEARCH_BYTES = 16 * 1024 * 1024;
const SEARCH_LIFE = 30_000;
/** A page that shows a date must not outlive it by much; making one anew costs some milliseconds. */
const LIFE = 5 * 60_000;
/** While an action that published is still ending, Next may hand out the old page once more. */
const SETTLING = 1_500;

/** Public pages as finished documents: in memory by address, made by Next when missing, all dropped on a publish. */
export class DocumentLayer {
  readonly #memory = new DocumentMemory(MEMORY_BYTES);
  readonly #searches = new DocumentMemory(SEARCH_BYTES);
  readonly #underWay = new Map<string, Promise<Page>>();
  readonly #make: Renderer;
  #generation = 0;
  #settledAt = 0;
  #fromMemory = 0;

  constructor(make: Renderer) {
    this.#make = make;
  }

  /** The kept document of an address, if there is one. */
  kept(address: string): Document | undefined {
    const found = this.#memory.fresh(address, Date.now());
    if (found) this.#fromMemory++;
    return found;
  }

  get figures() {
    return { kept: this.#memory.size, bytes: this.#memory.bytes, fromMemory: this.#fromMemory };
  }

  /** Makes a public page, once for all who ask at the same time, and keeps it. */
  read(address: string): Promise<Page> {
    return this.#together(address, () => this.#makeAndKeep(address));
  }

  /** The answer to a search, found once for all who wait and kept for a short while: it holds nothing of who asks, and a publish drops it. */
  async search(url: string): Promise<Page> {
    const known = this.#searches.fresh(url, Date.now());
    if (known) return { status: 200, location: undefined, document: known };
    return this.#together(url, () => this.#findAndKeep(url));
  }

  /** Something public has changed. `settling`: this process publishes and has perhaps not expired its own cache yet. */
  drop(settling = false): void {
    this.#generation++;
    this.#memory.clear();
    this.#searches.clear();
    this.#underWay.clear();
    if (settling) this.#settledAt = Date.now() + SETTLING;
  }

  #together(address: string, begin: () => Promise<Page>): Promise<Page> {
    if (Date.now() < this.#settledAt) return this.#make(address);
    const joined = this.#underWay.get(address);
    if (joined) return joined;
    const flight = begin().finally(() => {
      if (this.#underWay.get(address) === flight) this.#underWay.delete(address);
    });
    this.#underWay.set(address, flight);
    return flight;
  }

  async #findAndKeep(url: string): Promise<Page> {
    const generation = this.#generation;
    const page = await this.#make(url);
    const isKept = page.status === 200 && generation === this.#generation;
    if (isKept) this.#searches.set(url, page.document, Date.now() + SEARCH_LIFE);
    return page;
  }

  async #makeAndKeep(address: string): Promise<Page> {
    const generation = this.#generation;
    const page = await this.#make(address);
    const old = page.status >= 500 ? this.#memory.any(address) : undefined;
    if (old) return { status: 200, location: undefined, document: old };
    if (page.status === 200 && generation === this.#generation) {
      this.#memory.set(address, page.document, Date.now() + LIFE);
    }
    return page;
  }
}
