import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { DeclarationStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { wholeAnswers } from "@/tests/factories/answers";
import { contactOf, createDeclaration, findDeclaration } from "@/tests/factories/declarations";
import { mockNext } from "@/tests/support/next-request";

mockNext();
const expired: string[] = [];
vi.doMock("next/cache", () => ({ updateTag: (tag: string) => expired.push(tag) }));
const { openCase, send } = await import("./contact-browser");
const { suspendDeclaration } = await import("@/lib/declarations/commands/publication");
const { getOwnCase } = await import("@/lib/declarations/queries/own");
const { getOwnWork } = await import("@/lib/declarations/queries/own-draft");
const { getOwnReceipt } = await import("@/lib/receipts/queries");
const { changeSetting } = await import("@/lib/settings/commands");
const { ownActions } = await import("@/app/(apply)/status/case/views");
const { saveChangeAction } = await import("@/app/(apply)/status/case/change/actions");
const { sendChangeAction } = await import("@/app/(apply)/status/case/change/check/actions");
const { dropChangeAction } = await import("@/app/(apply)/status/case/drop-change/actions");
const { renewAction } = await import("@/app/(apply)/status/case/renew/actions");
const { withdrawAction } = await import("@/app/(apply)/status/case/withdraw/actions");

beforeEach(() => {
  expired.length = 0;
});

async function open(status: DeclarationStatus) {
  const reviewer = await staffOf(await createStaff(["DECLARATIONS", "SETTINGS"]));
  const declaration = await createDeclaration({ status, reviewer });
  await openCase(declaration.id);
  return { ...declaration, reviewer };
}

const whole = Object.fromEntries(
  Object.entries(wholeAnswers).map(([name, value]) => [
    name,
    name === "policyItems" ? value : [value].flat().join("\n"),
  ]),
);

describe("a change", () => {
  it("is sent as a new version, while the page stays as it is", async () => {
    const { id, number } = await open("PUBLISHED");

    const saved = await send(saveChangeAction, { ...whole, seen: "1", efforts: "新しい取組", partnerAreas: "" });
    const draft = (await getOwnWork(contactOf(id), "change"))?.draft;
    const sent = await send(sendChangeAction, { draft: draft?.id ?? "", seen: String(draft?.version) });

    expect([saved.to, sent.to]).toEqual(["/status/case/change/check", "/status/case?done=changed"]);
    const receipt = await getOwnReceipt(contactOf(id), 2);
    expect(receipt?.content.answers).toMatchObject({ efforts: "新しい取組", organizationName: "株式会社みどり工房" });
    expect(receipt?.content.answers["partnerAreas"]).toBeUndefined();
    expect(await db.publishedDeclaration.findUniqueOrThrow({ where: { number } })).toMatchObject({
      efforts: String(wholeAnswers["efforts"]),
      partnerAreas: ["長野県塩尻市"],
    });
  });

  it("of nothing is refused with a sentence", async () => {
    const { id } = await open("PUBLISHED");
    await send(saveChangeAction, { ...whole, seen: "1" });
    const draft = (await getOwnWork(contactOf(id), "change"))?.draft;

    const { state } = await send(sendChangeAction, { draft: draft?.id ?? "", seen: String(draft?.version) });

    expect(state?.message).toContain("変わった項目がありません");
    expect((await findDeclaration(id)).status).toBe("PUBLISHED");
  });

  it("can be taken back: the page stays, the working copy is not offered again", async () => {
    const { id, number, version } = await open("CHANGE_SUBMITTED");

    const answer = await send(dropChangeAction, { version: String(version) });

    expect(answer.to).toBe("/status/case?done=change-dropped");
    expect(await findDeclaration(id)).toMatchObject({ status: "PUBLISHED" });
    expect(expired).toContain(`declaration:${number}`);
    expect((await getOwnWork(contactOf(id), "change"))?.draft).toBeNull();
  });

  it("is not taken where the case does not stand so that it could be", async () => {
    const { id } = await open("SUBMITTED");

    const { state } = await send(saveChangeAction, { ...whole, seen: "1", efforts: "新しい取組" });

    expect(state?.message).toContain("現在の状況では");
    expect(state?.values["efforts"]).toBe("新しい取組");
    expect(await db.draft.count({ where: { caseId: id } })).toBe(0);
  });
});

describe("a withdrawal", () => {
  it("ends the publication with the next request, and says why where the declarer did", async () => {
    const { id, number, version } = await open("PUBLISHED");

    const answer = await send(withdrawAction, { version: String(version), reason: "事業を終えたため。" });

    expect(answer.to).toBe("/status/case?done=withdrawn");
    expect(await findDeclaration(id)).toMatchObject({ status: "WITHDRAWN", outsideReason: "事業を終えたため。" });
    expect(await db.publishedDeclaration.count({ where: { number } })).toBe(0);
    expect(expired).toEqual(expect.arrayContaining(["declarations", `declaration:${number}`]));
  });

  it("from a screen that is no longer true is refused, with what happened, and keeps what was typed", async () => {
    const { id, version, reviewer } = await open("PUBLISHED");
    await perform(reviewer, (uow) => suspendDeclaration(uow, { id, version, reason: "確認のため" }));

    const { state } = await send(withdrawAction, { version: String(version), reason: "事業を終えたため。" });

    expect(state?.message).toContain("公開停止");
    expect(state?.values["reason"]).toBe("事業を終えたため。");
    expect((await findDeclaration(id)).status).toBe("SUSPENDED");
  });
});

describe("a renewal", () => {
  it("is offered once there is a term, and begins a new one", async () => {
    const { id, version, reviewer } = await open("EXPIRED");
    await perform(reviewer, (uow) =>
      changeSetting(uow, { key: "declaration.validityMonths", value: 12, validFrom: "2020-04-01" }),
    );

    const answer = await send(renewAction, { version: String(version) });

    expect(answer.to).toBe("/status/case?done=renewed");
    const after = await findDeclaration(id);
    expect(after.status).toBe("PUBLISHED");
    expect(after.validUntil?.getTime()).toBeGreaterThan(Date.now());
    const own = await getOwnCase(contactOf(id));
    expect(own && ownActions(own)).toContain("renew");
  });

  it("is not offered to a declaration without a term", async () => {
    const { id, version } = await open("PUBLISHED");
    await db.declaration.update({ where: { id }, data: { validUntil: null } });

    const own = await getOwnCase(contactOf(id));

    expect(own && ownActions(own)).toEqual(["requestChange", "withdraw"]);
    expect((await send(renewAction, { version: String(version) })).state?.message).toContain("現在の状況では");
  });
});

describe("the own case", () => {
  it.each(Object.values(DeclarationStatus))(
    "in %s offers what the table allows, and shows nothing of the desk",
    async (status) => {
      const { id, reviewer } = await open(status);

      const own = await getOwnCase(contactOf(id));

      expect(own?.declaration.id).toBe(id);
      expect(own?.versions.every(({ content }) => content.number === own.declaration.number)).toBe(true);
      expect(own?.history.every(({ label }) => label !== "")).toBe(true);
      expect(JSON.stringify([own?.corrections, own?.history])).not.toContain(reviewer.name);
    },
  );

  it("is the only one a browser sees", async () => {
    const [first, second] = [await open("RETURNED"), await open("CHANGE_RETURNED")];
    const contact = contactOf(first.id);

    expect((await getOwnCase(contact))?.declaration.number).toBe(first.number);
    expect(await getOwnReceipt(contact, 2)).toBeNull();
    expect((await getOwnReceipt(contact, 1))?.content.number).toBe(first.number);
    expect(JSON.stringify(await getOwnCase(contact))).not.toContain(second.number);
  });
});
