import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";

/**
 * Next keeps an empty shell of every page that is made for each request, and after a form post without script it resumes
 * that shell instead of making the page anew. A resumed page cannot hold the answer of the form: errors and values would
 * be lost. Without the shell in its cache Next makes the whole page, answer included.
 */
export default class WholePagesCache extends fileSystemCache.default {
  async get(...question) {
    const entry = await super.get(...question);
    return entry?.value?.postponed === undefined ? entry : null;
  }
}
