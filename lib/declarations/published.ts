import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import {
  countPublic,
  getLastPublicChange,
  getPublic,
  listAllPublic,
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

export async function listDeclarationsForOpenData() {
  "use cache";
  cacheTag(declarationTags.all);
  cacheLife("max");
  return listAllPublic();
}

export async function listPublishedAddresses() {
  "use cache";
  cacheTag(declarationTags.all);
  cacheLife("max");
  return listPublicAddresses();
}

export async function getPublishedListChange() {
  "use cache";
  cacheTag(declarationTags.all);
  cacheLife("max");
  return getLastPublicChange();
}
