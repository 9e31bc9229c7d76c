import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { default: FileSystemCache } = require("next/dist/server/lib/incremental-cache/file-system-cache.js");
const { areTagsExpired } = require("next/dist/server/lib/incremental-cache/tags-manifest.external.js");

const TAGS = "x-next-cache-tags";
/** Longer than any page takes to be made. */
const MAKING_MS = 60_000;

/** True when something on the page was published while it may have been under way. */
function isOvertaken(page) {
  const tags = page?.headers?.[TAGS];
  return typeof tags === "string" && areTagsExpired(tags.split(","), Date.now() - MAKING_MS);
}

/**
 * Next keeps an empty shell of every page that is made for each request, and after a form post without script it resumes
 * that shell instead of making the page anew. A resumed page cannot hold the answer of the form: errors and values would
 * be lost. Without the shell in its cache Next makes the whole page, answer included.
 *
 * Next also takes the end of a page's making for its age. One that was begun before a publication and ended after it
 * would pass for newer than the publication, and stay as it was until the next one. Such a page is not kept: the document
 * layer has its own memory, and knows when a making began.
 */
export default class WholePagesCache extends FileSystemCache {
  async get(...question) {
    const entry = await super.get(...question);
    return entry?.value?.postponed === undefined ? entry : null;
  }

  async set(key, page, context) {
    if (!isOvertaken(page)) await super.set(key, page, context);
  }
}
