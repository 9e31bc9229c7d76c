import type { Member, Staff } from "@/lib/access/actor";
import { approveRevision, proposeRevision } from "@/lib/awards/editions/commands/decide";
import { saveSettings } from "@/lib/awards/editions/commands/write";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type { Entry } from "@/lib/awards/entries/commands/record";
import { submitEntry } from "@/lib/awards/entries/commands/submit";
import { formVersion } from "@/lib/awards/entries/fields";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import { addDays, fiscalYearOf, toDay, toJapanDay } from "@/lib/japan/dates";
import { entryAnswers } from "./award-answers";
import { anAwardOfficer, newEdition } from "./awards";

export const CATEGORY = "promotion";

/** A call of this fiscal year that takes entries now, with ten minutes of grace; one of a year can be made for a test file. */
export async function openCallNow() {
  const { officer, editionId, fiscalYear, id, version } = await newEdition(fiscalYearOf(clock.now()));
  const second = await anAwardOfficer();
  const saved = await perform(officer, (uow) => saveSettings(uow, { id, version, change: openNow }));
  const reason = "募集を始めるため";
  const asked = await perform(officer, (uow) => proposeRevision(uow, { id, version: saved.version, reason }));
  await perform(second, (uow) => approveRevision(uow, { id, version: asked.version }));
  return { officer, second, editionId, fiscalYear };
}

function openNow(settings: EditionSettings): EditionSettings {
  const today = toJapanDay(clock.now());
  const [day = today] = [addDays(today, 20), toDay(settings.fiscalYear + 1, 3, 31)].sort();
  const closes = { day, time: "17:00" };
  const opens = { day: addDays(today, -14), time: "10:00" };
  const window = { opens, closes, enforced: closes, graceMinutes: 10, roll: "keep" as const };
  return {
    ...settings,
    categories: settings.categories.map((category) => ({ ...category, window })),
    ceremony: { day: addDays(closes.day, 60), place: null, mode: "online" },
  };
}

type Applicant = { readonly owner: Member; readonly organizationId: string };

type Sending = {
  readonly answers?: Answers;
  readonly category?: string;
  readonly arrivedAt?: Date;
};

/** An entry that the applicant has just sent into the call of this year. */
export async function sendEntry(
  { owner, organizationId }: Applicant,
  { answers = {}, category = CATEGORY, arrivedAt = clock.now() }: Sending = {},
): Promise<Entry> {
  const fiscalYear = fiscalYearOf(clock.now());
  const draft = await perform(owner, (uow) =>
    openDraft(uow, {
      ...{ flow: "awardEntry", purpose: "apply", formVersion: formVersion(fiscalYear, 1), organizationId },
      answers: { ...entryAnswers(answers), fiscalYear: String(fiscalYear), category },
    }),
  );
  const { caseId } = await perform(owner, (uow) => submitEntry(uow, { draftId: draft.id, arrivedAt, isAgreed: true }));
  return db.awardEntry.findUniqueOrThrow({ where: { id: caseId } });
}

/** Takes the entry out of an officer's sight, as the office itself may. */
export async function imposeConflict(
  entryId: string,
  { accountId: personId }: Pick<Staff, "accountId">,
): Promise<string> {
  return perform({ kind: "system", job: "test" }, async (uow) => {
    const { id } = await uow.tx.awardConflict.create({
      data: {
        ...{ entryId, personId, status: "CONFIRMED", source: "IMPOSED", grounds: [] },
        ...{ statedAt: uow.now, createdAt: uow.now, updatedAt: uow.now },
      },
    });
    await uow.tx.auditEvent.create({
      data: {
        ...{ action: "awardConflict.declare", subjectKind: "awardConflict", subjectId: id, flow: "awardConflict" },
        ...{ fromStatus: "", toStatus: "CONFIRMED", actorKind: "system", actorId: "test", channel: "job" },
        occurredAt: uow.now,
      },
      select: { id: true },
    });
    return id;
  });
}
