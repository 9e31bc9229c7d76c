import "server-only";
import { clock } from "@/lib/clock";
import { reading } from "@/lib/db/reading";
import { toJapanDay } from "@/lib/japan/dates";
import { findMunicipality } from "@/lib/japan/municipalities";
import { COUNTED_MAX } from "@/lib/offices/limits";
import { type AfterNumber, type AppliedChoice, appliedChoices, type OfficeSearch } from "@/lib/offices/search-address";
import { countFacets } from "./facet-counts";
import { listByIds } from "./listed";
import { type After, countOffices, findOffices } from "./search";

/** Later than any id of the day: an office that is gone still tells where the list was left. */
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** One page of what a search finds, with what it says about it. */
export async function searchOffices(search: OfficeSearch) {
  const now = clock.now();
  const { filters } = search;
  const [page, facets] = await Promise.all([
    findOffices(filters, now, search.after === undefined ? undefined : await resolve(search.after)),
    countFacets(filters, now),
  ]);
  const offices = await listByIds(page.ids);
  const last = offices.at(-1);
  const total = facets === null ? COUNTED_MAX + 1 : (facets.counts["all"] ?? 0);
  const applied = appliedChoices(filters, municipalityName);
  return {
    offices,
    facets,
    total,
    next: page.next === null || last === undefined ? null : { confirmedOn: page.next.confirmedOn, number: last.number },
    applied: total === 0 ? await withWhatIsLeft(applied, now) : applied,
    today: toJapanDay(now),
  };
}

/** Which condition to drop: how many there are without each, those that help most first. */
async function withWhatIsLeft(applied: readonly AppliedChoice[], now: Date): Promise<readonly AppliedChoice[]> {
  const counted = await Promise.all(
    applied.map(async (choice) => ({ ...choice, left: await countOffices(choice.without, now) })),
  );
  return counted.toSorted((a, b) => b.left - a.left);
}

export function municipalityName(code: string): string | null {
  return findMunicipality(code)?.name ?? null;
}

/** Addresses name offices by their numbers. */
async function resolve({ confirmedOn, number }: AfterNumber): Promise<After> {
  const row = await reading.publishedOffice.findUnique({ where: { number }, select: { officeId: true } });
  return { confirmedOn, officeId: row?.officeId ?? LAST_ID };
}
