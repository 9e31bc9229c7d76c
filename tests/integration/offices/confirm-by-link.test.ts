import { beforeAll, describe, expect, it } from "vitest";
import type { Actor, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { confirmByLink } from "@/lib/offices/commands/confirm";
import { clearOldConfirmationLinks } from "@/lib/offices/commands/confirmation-links";
import { remindOfficeWhenDue } from "@/lib/offices/commands/reminders";
import { suspendOffice } from "@/lib/offices/commands/upkeep";
import { getConfirmation } from "@/lib/offices/queries/confirmation";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { confirmedOn, shownOffice } from "@/tests/factories/shown-office";
import { at } from "@/tests/support/moment";

const worker = { kind: "system", job: "remind-office" } as const;

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  reviewer = await staffOf(await createStaff(["OFFICES"]));
});

/** An office whose confirmation is near its end, and the link that was mailed for it. */
async function asked() {
  const { id } = await shownOffice({ town, reviewer });
  await confirmedOn(id, "2026-01-10");
  await perform(worker, (uow) => remindOfficeWhenDue(uow, id));
  const letter = await db.mail.findFirstOrThrow({ where: { caseId: id, template: "office-confirmation" } });
  const token = /token=([\w-]+)/.exec(letter.body)?.[1] ?? "";
  const office = await db.office.findUniqueOrThrow({ where: { id } });
  const contact: Actor = { kind: "contact", flow: "office", caseId: id };
  return { office, token, contact, seen: office.publishedVersionId ?? "" };
}

describe("the link of a letter", () => {
  it("shows what is public, names nobody, and confirms nothing by being opened", async () => {
    const { office, token } = await asked();

    const first = await getConfirmation(token);
    const second = await getConfirmation(token);

    expect(first).toMatchObject({ state: "open", number: office.number, answers: { street: "1-2-3" } });
    expect(second).toEqual(first);
    expect(JSON.stringify(first)).not.toContain("sakuraba");
    expect(await db.office.findUnique({ where: { id: office.id } })).toEqual(office);
    const stored = await db.officeConfirmationLink.findMany({ where: { officeId: office.id } });
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it("confirms by its button, with an entry of its own, and once", async () => {
    const { office, token, contact, seen } = await asked();

    const after = await perform(contact, (uow) => confirmByLink(uow, { token, seen }));
    const again = await perform(contact, (uow) => confirmByLink(uow, { token, seen }));

    expect(again).toEqual(after);
    expect(after.remindedDays).toBeNull();
    expect(await getConfirmation(token)).toMatchObject({ state: "done", number: office.number });
    const page = await db.publishedOffice.findUnique({ where: { officeId: office.id } });
    expect(page?.confirmedOn).toEqual(after.confirmedOn);
    const entries = await db.auditEvent.findMany({ where: { subjectId: office.id, action: "office.confirmByLink" } });
    expect(entries).toMatchObject([{ actorKind: "contact", actorId: office.id }]);
  });

  it("does not confirm what was not looked at, nor another office", async () => {
    const [mine, other] = [await asked(), await asked()];

    const unseen = await attempt(mine.contact, (uow) => confirmByLink(uow, { token: mine.token, seen: other.seen }));
    const foreign = await attempt(other.contact, (uow) => confirmByLink(uow, { token: mine.token, seen: mine.seen }));
    const stranger = await attempt({ kind: "visitor" }, (uow) =>
      confirmByLink(uow, { token: mine.token, seen: mine.seen }),
    );

    expect(unseen).toMatchObject({ ok: false, error: { name: "ShownChanged" } });
    expect(foreign).toMatchObject({ ok: false });
    expect(stranger).toMatchObject({ ok: false });
    expect(await db.office.findUnique({ where: { id: mine.office.id } })).toEqual(mine.office);
  });

  it("is over after its time, and for a word that is no link", async () => {
    const { token, contact, seen } = await asked();

    const late = new Date(Date.now() + 91 * 86_400_000).toISOString().slice(0, 10);
    const [state, outcome] = await at(`${late}T12:00:00`, async () => [
      await getConfirmation(token),
      await attempt(contact, (uow) => confirmByLink(uow, { token, seen })),
    ]);
    await at(`${late}T12:00:00`, () => perform(worker, clearOldConfirmationLinks));

    expect(state).toEqual({ state: "over" });
    expect(outcome).toMatchObject({ ok: false, error: { name: "ConfirmationLinkOver" } });
    expect(await getConfirmation(token)).toEqual({ state: "over" });
    expect(await getConfirmation("x")).toEqual({ state: "over" });
  });

  it("has nothing to confirm while the page is taken away", async () => {
    const { office, token, contact, seen } = await asked();
    const { id, version } = office;
    await perform(reviewer, (uow) => suspendOffice(uow, { id, version, reason: "内容の確認のため。" }));

    expect(await getConfirmation(token)).toMatchObject({ state: "not-shown" });
    expect(await attempt(contact, (uow) => confirmByLink(uow, { token, seen }))).toMatchObject({ ok: false });
  });
});
