import { createEdition } from "@/lib/awards/editions/commands/begin";
import { approveRevision, proposeRevision } from "@/lib/awards/editions/commands/decide";
import { saveSettings } from "@/lib/awards/editions/commands/write";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { createStaff, staffOf } from "./accounts";

export const anAwardOfficer = async () => staffOf(await createStaff(["AWARD"]));

/** Settings of a year that nobody has used yet, written by one officer. */
export async function newEdition(asked?: number) {
  const latest = await db.awardEdition.aggregate({ _max: { fiscalYear: true } });
  const fiscalYear = asked ?? (latest._max.fiscalYear ?? 2029) + 1;
  const officer = await anAwardOfficer();
  const edition = await perform(officer, (uow) => createEdition(uow, fiscalYear));
  const { id, version } = await db.awardRevision.findFirstOrThrow({ where: { editionId: edition.id } });
  return { officer, editionId: edition.id, fiscalYear, id, version };
}

type Change = (settings: EditionSettings) => EditionSettings;

/** Asked for by that officer; a second person has not looked at it yet. */
export async function proposedEdition(change: Change = (settings) => settings) {
  const edition = await newEdition();
  const { id, officer } = edition;
  const { version } = await perform(officer, (uow) => saveSettings(uow, { id, version: edition.version, change }));
  const after = await perform(officer, (uow) => proposeRevision(uow, { id, version, reason: "募集を始めるため" }));
  return { ...edition, version: after.version };
}

/** Announced by two people. */
export async function openEdition(change?: Change) {
  const edition = await proposedEdition(change);
  const second = await anAwardOfficer();
  const { id, version } = edition;
  const after = await perform(second, (uow) => approveRevision(uow, { id, version }));
  return { ...edition, second, version: after.version };
}
