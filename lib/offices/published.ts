import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { listNear, listSimilar } from "./queries/around";
import {
  countInMunicipalities,
  countPublicOffices,
  getPublicOffice,
  listNewestOfficeNumbers,
  listOfficeAddresses,
  listPublicOffices,
} from "./queries/public";
import { officeTags } from "./tags";

/** The cached public reads of offices: dropped by tag when one is published, confirmed or leaves. */

export async function getPublishedOffice(number: string) {
  "use cache";
  cacheTag(officeTags.one(number));
  cacheLife("max");
  return getPublicOffice(number);
}

export async function listPublishedOffices(filter: { readonly prefecture?: string }, page: number) {
  "use cache";
  cacheTag(officeTags.all);
  cacheLife("max");
  return listPublicOffices(filter, page);
}

export async function countPublishedOffices() {
  "use cache";
  cacheTag(officeTags.all);
  cacheLife("max");
  return countPublicOffices();
}

export async function countPublishedInMunicipalities(prefecture: string) {
  "use cache";
  cacheTag(officeTags.all);
  cacheLife("max");
  return countInMunicipalities(prefecture);
}

/** Others change, too: these are dropped with every publication of an office. */
export async function listOfficesAround(number: string) {
  "use cache";
  cacheTag(officeTags.all);
  cacheLife("max");
  const [near, similar] = await Promise.all([listNear({ number }), listSimilar({ number })]);
  return { near, similar };
}

const ADDRESSES = 49_000;

export async function listPublishedOfficeAddresses() {
  "use cache";
  cacheTag(officeTags.all);
  cacheLife("max");
  return listOfficeAddresses(ADDRESSES);
}

const PRERENDERED = 50;
/** A number that can belong to nobody: Next wants one address at least, even of an empty list. */
const NOBODY = "O-2000-CCCCC8";

/** The latest pages are made with the build, the others when first asked for. Read at build time only, so not kept. */
export async function listOfficesToPrerender(): Promise<string[]> {
  const numbers = await listNewestOfficeNumbers(PRERENDERED);
  return numbers.length > 0 ? numbers : [NOBODY];
}
