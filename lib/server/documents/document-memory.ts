import type { Document } from "./document";

type Entry = { readonly document: Document; readonly freshUntil: number };

/** Documents by address, the least recently read leaving first when the bytes run out. */
export class DocumentMemory {
  readonly #entries = new Map<string, Entry>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  fresh(address: string, now: number): Document | undefined {
    const entry = this.#entries.get(address);
    if (!entry || entry.freshUntil <= now) return undefined;
    this.#entries.delete(address);
    this.#entries.set(address, entry);
    return entry.document;
  }

  /** Also one past its time: better than none while a page cannot be made. */
  any(address: string): Document | undefined {
    return this.#entries.get(address)?.document;
  }

  set(address: string, document: Document, freshUntil: number): void {
    this.#forget(address);
    if (document.bytes > this.#limit) return;
    this.#entries.set(address, { document, freshUntil });
    this.#bytes += document.bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) return;
      this.#forget(oldest);
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }

  #forget(address: string): void {
    const entry = this.#entries.get(address);
    if (!entry) return;
    this.#entries.delete(address);
    this.#bytes -= entry.document.bytes;
  }
}
