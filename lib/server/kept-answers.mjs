import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { createDefaultCacheHandler } = require("next/dist/server/lib/cache-handlers/default.js");
const { areTagsExpired, areTagsStale } = require("next/dist/server/lib/incremental-cache/tags-manifest.external.js");
const { LRUCache } = require("next/dist/server/lib/lru-cache.js");

const MEGABYTE = 1_048_576;
/** All that is kept, together. */
const MOST_BYTES = 50 * MEGABYTE;
/** What an answer costs besides its bytes and its key: objects, tags, its place in the list. */
const AROUND_BYTES = 2_048;

/**
 * Where the answers of functions with `use cache` stay; Next asks it by key.
 *
 * Next's own memory counts the bytes of an answer alone, and cuts it from a slab of 64 KB that Node shares among many. That
 * nobody has the address /news/x is a hundred bytes to it, and holds whatever else was in the slab: whoever asks for addresses that
 * do not exist could fill the machine long before the limit. Here an answer lies in bytes of its own, and what is around it counts.
 */
export class KeptAnswers {
  /** By key: answers that are still being made. */
  #pending = new Map();
  #kept;
  /** The tags are Next's, one list for all of its memories. */
  #tags = createDefaultCacheHandler(1);

  constructor(mostBytes = MOST_BYTES) {
    this.#kept = new LRUCache(mostBytes, ({ bytes }, key) => bytes.byteLength + key.length + AROUND_BYTES);
  }

  async get(key) {
    await this.#pending.get(key);
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    const { timestamp, revalidate, tags } = kept.entry;
    if (performance.timeOrigin + performance.now() > timestamp + revalidate * 1000) return undefined;
    if (areTagsExpired(tags, timestamp)) return undefined;
    return {
      ...kept.entry,
      revalidate: areTagsStale(tags, timestamp) ? -1 : revalidate,
      value: streamOf(kept.bytes),
    };
  }

  async set(key, making) {
    const done = this.#keep(key, making);
    this.#pending.set(key, done);
    await done;
    if (this.#pending.get(key) === done) this.#pending.delete(key);
  }

  /** An answer whose making fails is not kept; the function that asked for it tells of it. */
  async #keep(key, making) {
    try {
      const { value, ...entry } = await making;
      // What expires at once is made anew for each request.
      if (entry.expire !== 0) this.#kept.set(key, { entry, bytes: await ownBytes(value) });
    } catch {}
  }

  async refreshTags() {}

  getExpiration(tags) {
    return this.#tags.getExpiration(tags);
  }

  updateTags(tags, durations) {
    return this.#tags.updateTags(tags, durations);
  }
}

/** In memory of their own: a part of a slab would keep all of the slab. */
async function ownBytes(stream) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.byteLength;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function streamOf(bytes) {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

export default new KeptAnswers();
