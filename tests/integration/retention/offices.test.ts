import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { openDraft } from "@/lib/drafts/commands";
import { remindOfficeWhenDue } from "@/lib/offices/commands/reminders";
import { approveRemoval, askForRemoval } from "@/lib/offices/commands/removal";
import { FORM_VERSION } from "@/lib/offices/fields";
import { disposeNext } from "@/lib/retention/commands/dispose";
import { proposeDisposals } from "@/lib/retention/commands/propose";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { approve, createKeepers } from "@/tests/factories/disposals";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { confirmedOn, shownOffice } from "@/tests/factories/shown-office";
import { asOwner } from "@/tests/support/owner";

const worker = { kind: "system", job: "test" } as const;

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;
let keeper: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  reviewer = await staffOf(await createStaff(["OFFICES"]));
  ({ keeper } = await createKeepers());
});

/** An office that was removed, with everything that a case gathers. */
async function removed(endedAt: string) {
  const { id, version } = await shownOffice({ town, reviewer });
  await confirmedOn(id, "2024-01-10");
  await perform(worker, (uow) => remindOfficeWhenDue(uow, id));
  const draft = { flow: "office", purpose: "change", formVersion: FORM_VERSION, caseId: id } as const;
  await perform(town.owner, (uow) => openDraft(uow, { ...draft, answers: { contactName: "桜庭 ひろし" } }));
  const asked = await perform(town.owner, (uow) => askForRemoval(uow, { id, version, reason: "二重の登録のため。" }));
  const request = await db.approvalRequest.findFirstOrThrow({ where: { caseId: id } });
  const input = { id, version: asked.version, requestId: request.id };
  await perform(reviewer, (uow) => approveRemoval(uow, input));
  return db.office.update({ where: { id }, data: { endedAt: new Date(endedAt) } });
}

/** Every text of the database that belongs to the office, as its owner sees it. */
async function everything(id: string): Promise<string> {
  const [row] = await asOwner(`
    SELECT concat_ws(' ',
      (SELECT to_jsonb(o)::text FROM office o WHERE id = '${id}'),
      (SELECT string_agg(to_jsonb(v)::text, ' ') FROM sealed_version v WHERE case_id = '${id}'),
      (SELECT string_agg(to_jsonb(d)::text, ' ') FROM draft d WHERE case_id = '${id}'),
      (SELECT string_agg(to_jsonb(l)::text, ' ') FROM office_confirmation_link l WHERE office_id = '${id}'),
      (SELECT string_agg(to_jsonb(m)::text, ' ') FROM mail m WHERE case_id = '${id}'),
      (SELECT string_agg(to_jsonb(e)::text, ' ') FROM audit_event e WHERE subject_id = '${id}')) AS text`);
  return JSON.stringify(row);
}

const itemOf = (subjectId: string) => db.disposalItem.findFirst({ where: { subjectId } });

describe("an office that came to its end", () => {
  it("is proposed after five fiscal years, and then leaves only what was public", async () => {
    const [old, recent] = [await removed("2020-06-01T00:00:00Z"), await removed("2022-06-01T00:00:00Z")];
    expect(await everything(old.id)).toContain("sakuraba");

    await perform(worker, proposeDisposals);
    const item = await itemOf(old.id);
    expect(await itemOf(recent.id)).toBeNull();
    const id = item?.disposalId ?? "";
    await approve(keeper, id, await db.disposalItem.count({ where: { disposalId: id } }));
    while (await perform(worker, (uow) => disposeNext(uow, id)));

    const left = await everything(old.id);
    for (const gone of ["sakuraba", "桜庭"]) expect(left).not.toContain(gone);
    expect(left).toContain("見本市サテライトオフィス");
    expect(await db.office.findUnique({ where: { id: old.id } })).toMatchObject({
      number: old.number,
      status: "REMOVED",
      outsideReason: "二重の登録のため。",
      contactEmail: "",
      erasedAt: expect.any(Date),
    });
    expect(await db.draft.count({ where: { caseId: old.id } })).toBe(0);
    expect(await db.officeConfirmationLink.count({ where: { officeId: old.id } })).toBe(0);
    expect(await everything(recent.id)).toContain("sakuraba");
  });

  it("is not touched while it is shown", async () => {
    const { id } = await shownOffice({ town, reviewer });

    await perform(worker, proposeDisposals);

    expect(await itemOf(id)).toBeNull();
  });
});
