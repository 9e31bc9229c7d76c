import "server-only";
import type { Staff } from "@/lib/access/actor";
import { placeName } from "@/lib/awards/entries/partner-place";
import { arrivalOf } from "@/lib/awards/entries/queries/arrival";
import { findCallOfEdition } from "@/lib/awards/entries/queries/calls";
import type { EntryForCheck } from "@/lib/awards/entries/queries/detail";
import { listDuplicates } from "@/lib/awards/entries/queries/duplicates";
import { findingsOf } from "@/lib/awards/entries/queries/findings";
import { questionsOf } from "@/lib/awards/entries/queries/questions";
import { listExtensionsOf } from "@/lib/awards/extensions/queries/list";
import { getSetting } from "@/lib/settings/queries";

/** What stands around an entry on its page: its category, its deadline, its partners, and what speaks against it. */
export async function readAround(staff: Staff, { entry, current }: EntryForCheck) {
  const [call, fields, targetDays, arrival, extensions, findings, duplicates] = await Promise.all([
    findCallOfEdition(entry),
    questionsOf(entry),
    getSetting("award.targetDays"),
    arrivalOf(entry),
    listExtensionsOf(staff, entry),
    findingsOf(entry, current?.content.answers ?? {}),
    listDuplicates(staff, entry),
  ]);
  return {
    ...{ fields, targetDays, arrival, extensions, findings, duplicates },
    categoryName: call?.category.name ?? entry.category,
    partners: entry.partners.map((partner) => ({ ...partner, place: placeName(partner.municipalityCode) })),
  };
}
