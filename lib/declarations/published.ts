import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { getLogoSize } from "./queries/logo";
import {
  countPublic,
  getPublic,
  listNewestNumbers,
  listPublic,
  listPublicAddresses,
  type PublicFilter,
} from "./queries/public";
import { declarationTags } from "./tags";

/** The cached public reads: called by `app/(public)` alone; dropped by tag when a declaration is published or leaves. */

export async function getPublishedDeclaration(number: string) {
  "use cache";
  cacheTag(declarationTags.one(number));
  cacheLife("max");
  return getPublic(number);
}

/** Null where there is no picture to show. */
export async function getPublishedLogoSize(number: string) {
  "use cache";
  cacheTag(declarationTags.one(number));
  cacheLife("max");
  return getLogoSize(number);
}

export async function listPublishedDeclarations(filter: PublicFilter, page: number) {
  "use cache";
  cacheTag(declarationTags.all);
  cacheLife("max");
  return listPublic(filter, page);
}

export async function countPublishedDeclarations() {
  "use cache";
  cacheTag(declarationTags.all);
  cacheLife("max");
  return countPublic();
}

export async function listPublishedAddresses() {
  "use cache";
  cacheTag(declarationTags.all);
  cacheLife("max");
  return listPublicAddresses();
}

const PRERENDERED = 100;
/** A number that can belong to nobody: Next wants one address at least, even of an empty list. */
const NOBODY = "D-2000-CCCCCC";

/** The newest pages are made with the build, the others when first asked for. Read at build time only, so not kept. */
export async function listNumbersToPrerender(): Promise<string[]> {
  const numbers = await listNewestNumbers(PRERENDERED);
  return numbers.length > 0 ? numbers : [NOBODY];
}
