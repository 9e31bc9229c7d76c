import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { verifyAudit } from "@/lib/audit/verify";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { askToReopen, decideReopening } from "@/lib/declarations/commands/reopening";
import { queueFilterSchema } from "@/lib/declarations/filters";
import { listQueue } from "@/lib/declarations/queries/queue";
import { fingerprint } from "@/lib/receipts/fingerprint";
import { findReceipt } from "@/lib/receipts/queries";
import { askForErasure } from "@/lib/retention/commands/ask";
import { disposeNext } from "@/lib/retention/commands/dispose";
import { getDisposal } from "@/lib/retention/queries";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration, findDeclaration, visitor } from "@/tests/factories/declarations";
import { approve, createErasureRequest, createKeepers, dispose } from "@/tests/factories/disposals";
import { asOwner } from "@/tests/support/owner";

let officer: Staff;
let keeper: Staff;
beforeAll(async () => {
  ({ officer, keeper } = await createKeepers());
});

/** Every text of the database that belongs to a case, as its owner sees it. */
async function everything(caseId: string): Promise<string> {
  const [row] = await asOwner(`
    SELECT concat_ws(' ',
      (SELECT to_jsonb(d)::text FROM declaration d WHERE id = '${caseId}'),
      (SELECT string_agg(to_jsonb(v)::text, ' ') FROM sealed_version v WHERE case_id = '${caseId}'),
      (SELECT string_agg(to_jsonb(m)::text, ' ') FROM mail m WHERE case_id = '${caseId}'),
      (SELECT string_agg(to_jsonb(n)::text, ' ') FROM internal_note n WHERE case_id = '${caseId}'),
      (SELECT string_agg(to_jsonb(e)::text, ' ') FROM audit_event e WHERE subject_id = '${caseId}')) AS text`);
  return JSON.stringify(row);
}

describe("an approved erasure", () => {
  it("leaves no personal data, and keeps number, decision and receipt", async () => {
    const { id, ended } = await createErasureRequest(officer);
    const [version] = await db.sealedVersion.findMany({ where: { caseId: ended.id } });
    expect(await everything(ended.id)).toContain(ended.contactEmail);

    await approve(keeper, id);
    await dispose(id);

    const after = await findDeclaration(ended.id);
    const left = await everything(ended.id);
    for (const gone of [ended.contactEmail, ended.contactName]) expect(left).not.toContain(gone);
    expect(after).toMatchObject({ number: ended.number, status: "WITHDRAWN", contactEmail: "" });
    expect(await findReceipt(ended.number, fingerprint(version?.sha256 ?? ""))).toMatchObject({ isLatest: true });
    expect(await db.disposal.findUnique({ where: { id } })).toMatchObject({ finishedAt: expect.any(Date) });
    expect((await verifyAudit()).findings).toEqual([]);
  });

  it("is not found by its contact any more, and does not come back", async () => {
    const { id, ended } = await createErasureRequest(officer);
    await approve(keeper, id);
    await dispose(id);
    const { version } = await findDeclaration(ended.id);

    const found = await listQueue(officer, queueFilterSchema.parse({ q: ended.contactEmail, view: "all" }));
    expect(found.items.map(({ number }) => number)).not.toContain(ended.number);
    const again = await attempt(officer, (uow) => askToReopen(uow, { id: ended.id, version, reason: "再開" }));
    expect(again.ok || again.error.message).toMatch("消去されているため、再開できません");
  });

  it("does not touch a case that was reopened meanwhile, and says so in the list alone", async () => {
    const { id, ended } = await createErasureRequest(officer);
    await perform(officer, (uow) => askToReopen(uow, { id: ended.id, version: ended.version, reason: "再開" }));
    const { id: requestId } = await db.approvalRequest.findFirstOrThrow({ where: { caseId: ended.id } });
    const { version } = await findDeclaration(ended.id);
    const second = await staffOf(await createStaff(["DECLARATIONS"]));
    await perform(second, (uow) => decideReopening(uow, { id: ended.id, version, requestId, isApproved: true }));

    await approve(keeper, id);
    await dispose(id);

    expect(await findDeclaration(ended.id)).toMatchObject({ contactEmail: ended.contactEmail, erasedAt: null });
    const recorded = await db.auditEvent.findMany({ where: { action: { startsWith: "retention." }, subjectId: id } });
    expect(recorded.map(({ action }) => action)).toContain("retention.leave");
    expect(await db.auditEvent.count({ where: { action: "retention.erase", subjectId: ended.id } })).toBe(0);
    expect(await getDisposal(keeper, id)).toMatchObject({ erased: 0, left: 1, items: [{ fate: "left" }] });
  });

  it("that stopped in the middle goes on where it was", async () => {
    const { id } = await createErasureRequest(officer);
    await approve(keeper, id);
    await dispose(id);

    expect(await attempt({ kind: "system", job: "test" }, (uow) => disposeNext(uow, id))).toEqual({
      ok: true,
      value: false,
    });
  });
});

describe("a request", () => {
  it("for a case that goes on, or is none, is refused with a sentence at the number", async () => {
    const open = await createDeclaration({ reviewer: officer, status: "IN_REVIEW" });
    for (const number of [open.number, "D-2026-000000", "なにか"]) {
      const outcome = await attempt(officer, (uow) => askForErasure(uow, { number, reason: "請求" }));
      expect(outcome.ok || outcome.error).toMatchObject({ fields: { number: expect.stringContaining("。") } });
    }
  });

  it("is entered once, however often at once", async () => {
    const ended = await createDeclaration({ reviewer: officer, status: "WITHDRAWN" });
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(() => attempt(officer, (uow) => askForErasure(uow, { number: ended.number, reason: "請求" }))),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is nothing for a visitor or a keeper to enter", async () => {
    const ended = await createDeclaration({ reviewer: officer, status: "WITHDRAWN" });
    for (const actor of [visitor, keeper]) {
      expect(await attempt(actor, (uow) => askForErasure(uow, { number: ended.number, reason: "請求" }))).toMatchObject(
        { ok: false },
      );
    }
  });
});

describe("the database", () => {
  it("changes no sealed version without an approved disposal, nor twice, nor its hash", async () => {
    const { id, ended } = await createErasureRequest(officer);
    const change = (sql: string) => asOwner(`UPDATE sealed_version SET ${sql} WHERE case_id = '${ended.id}'`);

    await expect(change("content = '{}', erased_at = now()")).rejects.toThrow("its rows are final");
    await approve(keeper, id);
    await expect(change("content = '{}', erased_at = now(), sha256 = 'x'")).rejects.toThrow("its rows are final");
    await dispose(id);
    await expect(change("content = '{}'")).rejects.toThrow("its rows are final");
  });

  it("lets nobody approve what they asked for", async () => {
    const { id } = await createErasureRequest(officer);
    await expect(
      asOwner(`UPDATE disposal SET decided_by = asked_by, decided_at = now(), is_approved = true WHERE id = '${id}'`),
    ).rejects.toThrow("disposal_by_another");
  });
});
