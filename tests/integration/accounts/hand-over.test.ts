import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { proposeDuties } from "@/lib/accounts/changes/propose";
import { closeAccount } from "@/lib/accounts/commands";
import { CasesLeft, NoSuccessor } from "@/lib/accounts/refusals";
import { db } from "@/lib/db/client";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { askToReopen, decideReopening } from "@/lib/declarations/commands/reopening";
import { assignDeclaration } from "@/lib/declarations/commands/review";
import { listHeldCases } from "@/lib/declarations/queries/held";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration, findDeclaration } from "@/tests/factories/declarations";

let administrator: Staff;

beforeAll(async () => {
  administrator = await staffOf(await createStaff(["ACCOUNTS"]));
});

async function officerWith(...statuses: readonly DeclarationStatus[]) {
  const officer = await staffOf(await createStaff());
  const cases: string[] = [];
  for (const status of statuses) {
    const { id } = await createDeclaration({ status, reviewer: officer });
    await db.declaration.update({ where: { id }, data: { assigneeId: officer.accountId } });
    cases.push(id);
  }
  return { officer, id: officer.accountId, cases };
}

const close = (id: string, successorId?: string, who: Staff = administrator) =>
  attempt(who, (uow) =>
    closeAccount(uow, { id, reason: "異動", ...(successorId === undefined ? {} : { successorId }) }),
  );

const isActive = async (id: string) => (await db.account.findUniqueOrThrow({ where: { id } })).isActive;
const ownerOf = async (id: string) => (await findDeclaration(id)).assigneeId;

describe("closing an account", () => {
  it("closes nothing while a case would be left without an owner", async () => {
    const { id, cases } = await officerWith("IN_REVIEW", "PUBLISHED", "WITHDRAWN");

    expect(await close(id)).toEqual({ ok: false, error: new CasesLeft(2) });
    expect([await isActive(id), await ownerOf(cases[0] ?? "")]).toEqual([true, id]);
  });

  it("hands every case that has not ended to the successor, each on record with the reason", async () => {
    const { id, cases } = await officerWith("IN_REVIEW", "PUBLISHED", "WITHDRAWN");
    const successor = await officerWith();

    expect((await close(id, successor.id)).ok).toBe(true);

    expect(await Promise.all(cases.map(ownerOf))).toEqual([successor.id, successor.id, id]);
    expect(await isActive(id)).toBe(false);
    const events = await db.auditEvent.findMany({ where: { subjectId: { in: cases }, action: "declaration.assign" } });
    expect(events).toMatchObject([0, 1].map(() => ({ actorId: administrator.accountId, reason: "異動" })));
  });

  it.each([
    ["the one who leaves", async ({ id }: { id: string }) => id],
    ["a colleague with other duties", async () => (await createStaff(["CONTENT"])).id],
    [
      "a closed account",
      async () => {
        const { id } = await createStaff();
        await close(id);
        return id;
      },
    ],
    ["nobody", async () => "00000000-0000-7000-8000-000000000000"],
  ])("takes %s for no successor and changes nothing", async (_who, successorOf) => {
    const leaving = await officerWith("IN_REVIEW");

    expect(await close(leaving.id, await successorOf(leaving))).toEqual({ ok: false, error: new NoSuccessor() });
    expect([await isActive(leaving.id), await ownerOf(leaving.cases[0] ?? "")]).toEqual([true, leaving.id]);
  });

  it("leaves no case with a closed account, whichever of closing and assigning is first", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { officer, cases } = await officerWith("IN_REVIEW");
      const leaving = await createStaff();
      const { id, version } = await findDeclaration(cases[0] ?? "");

      const [closed, assigned] = await Promise.all([
        close(leaving.id),
        attempt(officer, (uow) => assignDeclaration(uow, { id, version, assigneeId: leaving.id })),
      ]);

      expect([closed.ok, assigned.ok].filter(Boolean)).toHaveLength(1);
      const isLeft = (await ownerOf(id)) === leaving.id && !(await isActive(leaving.id));
      expect(isLeft).toBe(false);
    }
  });

  it("leaves no case behind when two people who hand over to each other are closed at once", async () => {
    const [one, other] = [await officerWith("IN_REVIEW"), await officerWith("IN_REVIEW")];

    const outcomes = await Promise.allSettled([close(one.id, other.id), close(other.id, one.id)]);

    const done = outcomes.filter((outcome) => outcome.status === "fulfilled" && outcome.value.ok);
    expect(done.length).toBeLessThanOrEqual(1);
    for (const id of [...one.cases, ...other.cases]) expect(await isActive((await ownerOf(id)) ?? "")).toBe(true);
  });
});

it("a case that is opened again goes to who opens it when its officer has left", async () => {
  const { id, cases } = await officerWith("WITHDRAWN");
  const [first, second] = [await staffOf(await createStaff()), await staffOf(await createStaff())];
  await close(id);
  const seen = async () => {
    const { version } = await findDeclaration(cases[0] ?? "");
    return { id: cases[0] ?? "", version };
  };
  await perform(first, async (uow) => askToReopen(uow, { ...(await seen()), reason: "誤って取り下げたため" }));
  const request = await db.approvalRequest.findFirstOrThrow({ where: { caseId: cases[0] ?? "" } });

  const input = { ...(await seen()), requestId: request.id, isApproved: true };
  await perform(second, (uow) => decideReopening(uow, input));

  expect(await ownerOf(cases[0] ?? "")).toBe(second.accountId);
});

it("the duty is not taken from somebody who still has cases", async () => {
  const { id } = await officerWith("IN_REVIEW");

  const outcome = await attempt(administrator, (uow) => proposeDuties(uow, { id, duties: ["MAIL"], reason: "異動" }));

  expect(outcome).toEqual({ ok: false, error: new CasesLeft(1) });
});

it("what somebody holds is listed for who administers their account, and for nobody else", async () => {
  const { officer, id } = await officerWith("IN_REVIEW");

  expect(await listHeldCases(administrator, id)).toMatchObject({ total: 1, items: [{ status: "IN_REVIEW" }] });
  expect(await listHeldCases(officer, id)).toEqual({ items: [], total: 0 });
});
