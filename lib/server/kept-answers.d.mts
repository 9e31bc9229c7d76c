import type { CacheHandler } from "next/dist/server/lib/cache-handlers/types";

export class KeptAnswers implements CacheHandler {
  constructor(mostBytes?: number);
  get: CacheHandler["get"];
  set: CacheHandler["set"];
  refreshTags: CacheHandler["refreshTags"];
  getExpiration: CacheHandler["getExpiration"];
  updateTags: CacheHandler["updateTags"];
}

declare const kept: KeptAnswers;
export default kept;
