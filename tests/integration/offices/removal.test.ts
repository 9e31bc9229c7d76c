import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { approveRemoval, askForRemoval, declineRemoval } from "@/lib/offices/commands/removal";
import { getOwnOffice } from "@/lib/offices/queries/own";
import { getRemoval } from "@/lib/offices/queries/removal";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality, join } from "@/tests/factories/members";
import { shownOffice } from "@/tests/factories/shown-office";

const reason = "二重に登録したため。";

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  reviewer = await staffOf(await createStaff(["OFFICES"]));
});

async function asked(by: "municipality" | "officer" = "municipality") {
  const { id, version } = await shownOffice({ town, reviewer });
  const actor = by === "officer" ? reviewer : town.owner;
  const office = await perform(actor, (uow) => askForRemoval(uow, { id, version, reason }));
  const { id: requestId } = await db.approvalRequest.findFirstOrThrow({ where: { caseId: id }, select: { id: true } });
  return { id, requestId, version: office.version, number: office.number };
}

const isPublic = async (officeId: string) => (await db.publishedOffice.count({ where: { officeId } })) === 1;
const subjects = async (caseId: string) =>
  (await db.mail.findMany({ where: { caseId, template: "office-decided" }, orderBy: { id: "asc" } })).map(
    ({ subject }) => subject,
  );

describe("the removal of an office", () => {
  it("is asked for by the municipality, once, and changes nothing until it is decided", async () => {
    const { id, version, number } = await asked();

    const again = await attempt(town.owner, (uow) => askForRemoval(uow, { id, version, reason }));

    expect(again).toMatchObject({ ok: false });
    expect(await isPublic(id)).toBe(true);
    const own = await getOwnOffice(town.owner, number);
    expect(own?.removalAskedAt).not.toBeNull();
    expect(own?.steps).not.toContain("askForRemoval");
  });

  it("is done by the secretariat: the page goes, the decision stays", async () => {
    const { id, requestId, version, number } = await asked();

    const after = await perform(reviewer, (uow) => approveRemoval(uow, { id, version, requestId }));

    expect(after).toMatchObject({ status: "REMOVED", outsideReason: reason });
    expect(after.endedAt).not.toBeNull();
    expect(await isPublic(id)).toBe(false);
    expect((await subjects(id)).at(-1)).toContain("施設の削除");
    expect((await getRemoval(reviewer, number))?.decided).toMatchObject([{ isApproved: true, reason }]);
  });

  it("is declined with a reason that the municipality is told", async () => {
    const { id, requestId, version } = await asked();

    const why = "利用が続いているため、閉館の手続きをご案内します。";
    const after = await perform(reviewer, (uow) => declineRemoval(uow, { id, version, requestId, reason: why }));

    expect(after.status).toBe("PUBLISHED");
    expect(await isPublic(id)).toBe(true);
    const letter = await db.mail.findFirst({ where: { caseId: id, subject: { contains: "見送り" } } });
    expect(letter?.body).toContain(why);
    const again = await perform(town.owner, (uow) => askForRemoval(uow, { id, version: after.version, reason }));
    expect(again.version).toBeGreaterThan(after.version);
  });

  it("takes two officers when the desk begins it", async () => {
    const { id, requestId, version, number } = await asked("officer");
    const colleague = await staffOf(await createStaff(["OFFICES"]));

    const alone = await attempt(reviewer, (uow) => approveRemoval(uow, { id, version, requestId }));
    const screens = [await getRemoval(reviewer, number), await getRemoval(colleague, number)];
    const after = await perform(colleague, (uow) => approveRemoval(uow, { id, version, requestId }));

    expect(alone).toMatchObject({ ok: false });
    expect(screens.map((screen) => screen?.mayApprove)).toEqual([false, true]);
    expect(after.status).toBe("REMOVED");
  });

  it("is decided once, on what was seen", async () => {
    const { id, requestId, version } = await asked();

    const stale = await attempt(reviewer, (uow) => approveRemoval(uow, { id, version: version - 1, requestId }));
    await perform(reviewer, (uow) => approveRemoval(uow, { id, version, requestId }));
    const late = await attempt(reviewer, (uow) => approveRemoval(uow, { id, version: version + 1, requestId }));

    expect(stale).toMatchObject({ ok: false, error: { name: "StaleRecord" } });
    expect(late).toMatchObject({ ok: false });
  });

  it("is closed to everybody else", async () => {
    const { id, requestId, version, number } = await asked();
    const [viewer, other] = [await join(town, "VIEWER"), await staffOf(await createStaff(["DECLARATIONS"]))];

    for (const actor of [viewer, town.owner, other]) {
      expect(await attempt(actor, (uow) => approveRemoval(uow, { id, version, requestId }))).toMatchObject({
        ok: false,
      });
    }
    expect(await attempt(viewer, (uow) => askForRemoval(uow, { id, version, reason }))).toMatchObject({ ok: false });
    expect(await getRemoval(other, number)).toBeNull();
    expect(await isPublic(id)).toBe(true);
  });
});
