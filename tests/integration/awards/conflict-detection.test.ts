import { beforeAll, describe, expect, it } from "vitest";
import { clearConflict, confirmConflict, proposeClearing } from "@/lib/awards/conflicts/commands/desk";
import { detectForEdition, detectForEntry } from "@/lib/awards/conflicts/commands/detect";
import { storedGrounds } from "@/lib/awards/conflicts/grounds";
import { previewConflicts } from "@/lib/awards/conflicts/queries/preview";
import { EditionNotFound } from "@/lib/awards/editions/refusals";
import { editSeat } from "@/lib/awards/jury/commands/keep";
import { emptyProfile, type JurorProfile } from "@/lib/awards/jury/profile";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { anEntry, invitedJuror, juryEdition, type OpenEdition, readyJuror, seatOf } from "@/tests/factories/jury";
import { foundOrganization } from "@/tests/factories/members";

let edition: OpenEdition;

beforeAll(async () => {
  edition = await juryEdition();
});

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

const worksAt = (organizationName: string, corporateNumber: string | null): JurorProfile => ({
  ...emptyProfile,
  affiliations: [{ organizationName, corporateNumber, role: "director", from: null, to: null }],
});

const conflictOf = (entryId: string, personId: string) =>
  db.awardConflict.findUnique({ where: { entryId_personId: { entryId, personId } } });

/** An entry of a company, and a juror who sits on its board. */
async function suspicion() {
  const { organizationId, corporateNumber } = await foundOrganization();
  const entry = await anEntry(edition, { organizationId });
  const { seat } = await invitedJuror(edition, { profile: worksAt("見本工業株式会社", corporateNumber) });
  const conflict = await conflictOf(entry.id, seat.accountId);
  if (conflict === null) throw new Error("Nothing was found.");
  return { entry, seat, conflict, corporateNumber };
}

async function cleared() {
  const found = await suspicion();
  const { officer, second } = edition;
  const proposed = await perform(officer, (uow) =>
    proposeClearing(uow, { ...seen(found.conflict), reason: "同名の別会社" }),
  );
  return { ...found, conflict: await perform(second, (uow) => clearConflict(uow, seen(proposed))) };
}

describe("the detection", () => {
  it("finds at the invitation what speaks against the entries that are there, in words", async () => {
    const { conflict, entry } = await suspicion();

    expect(conflict).toMatchObject({ status: "SUSPECTED", source: "DETECTED", statedBy: null });
    expect(storedGrounds(conflict.grounds)).toMatchObject([{ kind: "same-corporate-number", strength: "strong" }]);
    const event = await db.auditEvent.findFirstOrThrow({
      where: { subjectId: conflict.id, action: "awardConflict.suspect" },
    });
    expect(event).toMatchObject({ actorKind: "system", toStatus: "SUSPECTED" });
    expect(entry.id).toBe(conflict.entryId);
  });

  it("finds it at the send of an entry, and takes the juror's sight before anybody looked", async () => {
    const { organizationId, corporateNumber } = await foundOrganization();
    const { seat } = await readyJuror(edition, { profile: worksAt("見本", corporateNumber) });
    const entry = await anEntry(edition, { organizationId, status: "SUBMITTED" });
    expect(await conflictOf(entry.id, seat.accountId)).toBeNull();

    await perform(operator, (uow) => detectForEntry(uow, entry.id));

    expect(await conflictOf(entry.id, seat.accountId)).toMatchObject({ status: "SUSPECTED" });
  });

  it("finds it at a change of what is known of a juror", async () => {
    const { organizationId, corporateNumber } = await foundOrganization();
    const entry = await anEntry(edition, { organizationId });
    const { seat } = await invitedJuror(edition);
    expect(await conflictOf(entry.id, seat.accountId)).toBeNull();
    const input = seatOf(edition, { profile: worksAt("見本", corporateNumber) });
    await perform(edition.officer, (uow) => editSeat(uow, { ...seen(seat), ...input }));

    expect(await conflictOf(entry.id, seat.accountId)).toMatchObject({ status: "SUSPECTED" });
  });

  it("can be asked before anybody is invited, and stores nothing", async () => {
    const { organizationId, corporateNumber } = await foundOrganization();
    const entry = await anEntry(edition, { organizationId });
    const count = () => db.awardConflict.count();
    const before = await count();
    const candidate = { name: "見本 花子", nameKana: "ミホン ハナコ", email: "hanako@example.ac.jp" };
    const profile = worksAt("見本", corporateNumber);
    const { suspicions } = await previewConflicts(edition.officer, edition.editionId, { ...candidate, profile });

    expect(suspicions.find(({ number }) => number === entry.number)?.words[0]).toContain("法人番号が同じ");
    expect(await count()).toBe(before);
    const outsider = await staffOf(await createStaff(["CONTENT"]));
    const nothing = await previewConflicts(outsider, edition.editionId, { ...candidate, profile });
    expect(nothing).toEqual({ entries: 0, suspicions: [] });
  });

  it("leaves alone what two people cleared, until it finds something new", async () => {
    const { entry, conflict } = await cleared();
    await perform(edition.officer, (uow) => detectForEdition(uow, edition.editionId));
    expect(await conflictOf(entry.id, conflict.personId)).toMatchObject({
      status: "CLEARED",
      version: conflict.version,
    });

    const { email } = await db.account.findUniqueOrThrow({ where: { id: conflict.personId } });
    const domain = email.split("@")[1] ?? "";
    await db.awardEntry.update({ where: { id: entry.id }, data: { contactEmail: `tanto@${domain}` } });
    await perform(operator, (uow) => detectForEntry(uow, entry.id));

    const after = await conflictOf(entry.id, conflict.personId);
    expect(after).toMatchObject({ status: "CONFIRMED", proposedBy: null, decidedBy: null });
    expect(storedGrounds(after?.grounds).map(({ kind }) => kind)).toContain("same-mail-domain");
  });

  it("says nothing new about what is confirmed already", async () => {
    const { entry, conflict } = await suspicion();
    const confirmed = await perform(edition.second, (uow) => confirmConflict(uow, seen(conflict)));
    await perform(edition.officer, (uow) => detectForEdition(uow, edition.editionId));

    expect(await conflictOf(entry.id, conflict.personId)).toEqual(confirmed);
  });

  it("is set off by officers of the award alone", async () => {
    const outsider = await staffOf(await createStaff(["CONTENT"]));
    const work = perform(outsider, (uow) => detectForEdition(uow, edition.editionId));

    await expect(work).rejects.toThrow(EditionNotFound);
  });
});

describe("what an applicant notes of a juror", () => {
  it("holds at once, and the same words again are nothing new", async () => {
    const { seat } = await readyJuror(edition, { name: "審査 松太郎" });
    const answers = { conflictNote: "審査委員の審査松太郎さんは、当社の元顧問です。" };
    const entry = await anEntry(edition, { answers });
    await perform(operator, (uow) => detectForEntry(uow, entry.id));
    const first = await conflictOf(entry.id, seat.accountId);
    expect(first).toMatchObject({ status: "CONFIRMED", source: "APPLICANT" });

    await perform(operator, (uow) => detectForEntry(uow, entry.id));
    expect(await conflictOf(entry.id, seat.accountId)).toEqual(first);
  });
});
