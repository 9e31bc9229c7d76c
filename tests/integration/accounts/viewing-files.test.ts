import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { startViewing } from "@/lib/accounts/viewing/commands";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { correctedKey } from "@/lib/offices/imports/commands/stage";
import { correctedDownload } from "@/lib/offices/imports/corrected-download";
import { attachDeclaration } from "@/lib/organizations/commands/procedures";
import { putFile } from "@/lib/storage/files";
import { createStaff, operator, randomAddress, signedIn, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { foundOrganization } from "@/tests/factories/members";
import { mockNext, request } from "@/tests/support/next-request";

mockNext();
const { enter } = await import("@/lib/auth/enter");
const { receiptOf } = await import("@/app/(apply)/mypage/(signed-in)/declarations/[number]/receipts/[ordinal]/receipt");
const content = await import(
  "@/app/(apply)/mypage/(signed-in)/declarations/[number]/receipts/[ordinal]/content.json/route"
);
const pdf = await import("@/app/(apply)/mypage/(signed-in)/declarations/[number]/receipts/[ordinal]/receipt.pdf/route");
const ownData = await import("@/app/(apply)/mypage/(signed-in)/account/data.json/route");

const asked = new Request("http://localhost:3000");

beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
});

async function aMemberWithACase() {
  const { owner, organizationId } = await foundOrganization();
  const declaration = await createDeclaration({ reviewer: await staffOf(await createStaff()) });
  await perform(operator, (uow) => attachDeclaration(uow, declaration.id, organizationId));
  const account = await db.account.findUniqueOrThrow({ where: { id: owner.accountId } });
  const params = Promise.resolve({ number: declaration.number, ordinal: "1" });
  return { owner, account, params };
}

const answered = async (params: Promise<{ number: string; ordinal: string }>) => [
  (await content.GET(asked, { params })).status,
  (await pdf.GET(asked, { params })).status,
  (await ownData.GET()).status,
];

describe("the files of My page", () => {
  it("are for the member", async () => {
    const { owner, account, params } = await aMemberWithACase();
    await enter({ sid: owner.sessionId, sv: account.sessionVersion }, account.id);

    expect(await answered(params)).toEqual([200, 200, 200]);
  });

  it("are handed to nobody who looks at the pages, which show the same", async () => {
    const { account, params } = await aMemberWithACase();
    const officer = await createStaff(["ACCOUNTS"]);
    const key = await signedIn(officer);
    const staff = { ...(await staffOf(officer)), sessionId: key.sid };
    const viewing = { kind: "MEMBER", email: account.email, reason: "問い合わせのため" } as const;
    await perform(staff, (uow) => startViewing(uow, viewing));
    await enter(key, officer.id);

    expect(await answered(params)).toEqual([404, 404, 404]);
    expect(await receiptOf(params)).not.toBeNull();
    expect(await db.auditEvent.count({ where: { action: "account.exportOwnData", subjectId: account.id } })).toBe(0);
  });
});

it("the file of an import as it was understood is handed to nobody who looks on", async () => {
  const id = randomUUID();
  await putFile(correctedKey(id), Buffer.from("見本"), "text/csv");
  const staff = await staffOf(await createStaff(["OFFICES"]));
  const looking = { ...staff, viewedBy: { accountId: randomUUID(), viewingId: "one" } };

  expect((await correctedDownload(staff, { id })).status).toBe(200);
  expect((await correctedDownload(looking, { id })).status).toBe(404);
});
