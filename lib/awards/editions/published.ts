import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { contentTags } from "@/lib/publishing/tags";
import { getPublicSettings, listPublicEditions } from "./queries/public";
import { AWARD_TAG } from "./tags";

/** The cached public reads of the award: dropped by tag when settings come into force. */

/** Made anew as a day begins too: a page says whether entries are taken. */
export async function listPublishedEditions() {
  "use cache";
  cacheTag(AWARD_TAG, contentTags.day);
  cacheLife("max");
  return listPublicEditions();
}

export async function getPublishedEdition(fiscalYear: number) {
  return (await listPublishedEditions()).find((edition) => edition.fiscalYear === fiscalYear) ?? null;
}

export async function getPublishedSettings(fiscalYear: number, ordinal: number) {
  "use cache";
  cacheTag(AWARD_TAG);
  cacheLife("max");
  return getPublicSettings(fiscalYear, ordinal);
}
