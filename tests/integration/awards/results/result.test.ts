import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { decideResult, proposeResult, sendBackResult, takeBackResult } from "@/lib/awards/results/commands/decide";
import { releaseResult } from "@/lib/awards/results/commands/release";
import { scheduleRelease, unscheduleRelease } from "@/lib/awards/results/commands/schedule";
import { approveUnlock, askUnlock, refuseUnlock } from "@/lib/awards/results/commands/unlock";
import { addWinner, beginResult, removeWinner } from "@/lib/awards/results/commands/write";
import { listDueResults, mayDecideOn } from "@/lib/awards/results/queries/desk";
import { listPublicResults, listPublicWinners } from "@/lib/awards/results/queries/public";
import { resultWorkflow } from "@/lib/awards/results/workflow";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { workflowRows } from "@/lib/workflow/table";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { aConflict, anEligibleEntry, withdrawn } from "@/tests/factories/award-judged-entries";
import {
  aDecidedResult,
  aPrize,
  approval,
  aScheduledResult,
  aWinnerList,
  resultOf,
  seenResult,
} from "@/tests/factories/award-results";
import { openEdition } from "@/tests/factories/awards";
import { foundOrganization } from "@/tests/factories/members";
import { asOwner } from "@/tests/support/owner";

type Edition = Awaited<ReturnType<typeof openEdition>>;

let edition: Edition;

beforeEach(async () => {
  edition = await openEdition();
});

async function does<T>(staff: Staff, work: (uow: UnitOfWork) => Promise<T>): Promise<string> {
  const outcome = await attempt(staff, work);
  return outcome.ok ? "done" : outcome.error.name;
}

/** The instant has come: as the clock of the machine would have it. */
async function isDue() {
  const { id } = await resultOf(edition);
  await asOwner(`UPDATE award_result SET release_at = now() - interval '1 second' WHERE id = '${id}'`);
  return id;
}

const winnersOfYear = async () =>
  (await listPublicWinners()).filter(({ fiscalYear }) => fiscalYear === edition.fiscalYear);

it("a list of a year that nobody knows is not begun", async () => {
  expect(await does(edition.officer, (uow) => beginResult(uow, randomUUID()))).toBe("RecordNotFound");
});

describe("the decision on winners", () => {
  it("takes a second person, the approval of the ministry, and is sealed", async () => {
    const entry = await aWinnerList(edition);
    expect(await does(edition.officer, async (uow) => proposeResult(uow, await seenResult(edition)))).toBe("done");
    expect(
      await does(edition.officer, async (uow) => decideResult(uow, { ...(await seenResult(edition)), ...approval })),
    ).toBe("StepNotAllowed");
    expect(
      await does(edition.second, async (uow) => decideResult(uow, { ...(await seenResult(edition)), ...approval })),
    ).toBe("done");

    const result = await resultOf(edition);
    expect(result).toMatchObject({ status: "DECIDED", decidedBy: edition.second.accountId, approver: "見本大臣" });
    expect(result.sha256).toMatch(/^[0-9a-f]{64}$/);
    await expect(asOwner(`UPDATE award_winner SET commentary = 'x' WHERE entry_id = '${entry.id}'`)).rejects.toThrow(
      "the result is no draft",
    );
    await expect(asOwner(`UPDATE award_result SET commentary = 'x' WHERE id = '${result.id}'`)).rejects.toThrow(
      "it is no draft",
    );
    await expect(asOwner(`UPDATE award_result SET decided_by = proposed_by WHERE id = '${result.id}'`)).rejects.toThrow(
      "award_result_by_another",
    );
    expect(await winnersOfYear()).toEqual([]);
  });

  it("goes back to its writer with a reason, or is taken back by them", async () => {
    await aWinnerList(edition);
    await perform(edition.officer, async (uow) => proposeResult(uow, await seenResult(edition)));
    expect(await does(edition.second, async (uow) => takeBackResult(uow, await seenResult(edition)))).toBe(
      "StepNotAllowed",
    );
    expect(
      await does(edition.second, async (uow) =>
        sendBackResult(uow, { ...(await seenResult(edition)), reason: "講評を直す" }),
      ),
    ).toBe("done");
    expect(await resultOf(edition)).toMatchObject({ status: "DRAFT", refusal: "講評を直す", proposedBy: null });
  });

  it("is refused while something is missing, and the list keeps to the settings", async () => {
    const { officer, editionId } = edition;
    const entry = await aWinnerList(edition);
    const again = { number: entry.number, prize: await aPrize(edition), municipalityCode: "" };
    expect(
      await does(officer, async (uow) =>
        addWinner(uow, { ...(await seenResult(edition)), ...again, commentary: "再" }),
      ),
    ).toBe("FieldsRefused");
    expect(
      await does(officer, async (uow) =>
        addWinner(uow, { ...(await seenResult(edition)), ...again, prize: "promotion/nothing", commentary: "再" }),
      ),
    ).toBe("FieldsRefused");
    const [winner] = await db.awardWinner.findMany({ where: { result: { editionId } } });
    await perform(officer, async (uow) =>
      removeWinner(uow, { ...(await seenResult(edition)), winnerId: winner?.id ?? "" }),
    );
    expect(await does(officer, async (uow) => proposeResult(uow, await seenResult(edition)))).toBe("ResultFaulty");
  });

  it("is opened again by two people alone", async () => {
    const { officer, second } = edition;
    await aDecidedResult(edition);
    expect(
      await does(officer, async (uow) => askUnlock(uow, { ...(await seenResult(edition)), reason: "誤りのため" })),
    ).toBe("done");
    expect(await does(officer, async (uow) => approveUnlock(uow, await seenResult(edition)))).toBe("DomainError");
    expect(
      await does(second, async (uow) => refuseUnlock(uow, { ...(await seenResult(edition)), reason: "誤りではない" })),
    ).toBe("done");
    expect(await resultOf(edition)).toMatchObject({ status: "DECIDED" });
    await perform(officer, async (uow) => askUnlock(uow, { ...(await seenResult(edition)), reason: "誤りのため" }));
    expect(await does(second, async (uow) => approveUnlock(uow, await seenResult(edition)))).toBe("done");
    expect(await resultOf(edition)).toMatchObject({ status: "DRAFT", sha256: null, decidedBy: null });
  });

  it("does not exist for an officer in conflict of interest with an entry of the year", async () => {
    const entry = await aWinnerList(edition);
    const third = await staffOf(await createStaff(["AWARD"]));
    expect(await mayDecideOn(third, edition.editionId)).toBe(true);
    await aConflict({ entryId: entry.id, personId: third.accountId });
    expect(await mayDecideOn(third, edition.editionId)).toBe(false);
    expect(await does(third, async (uow) => proposeResult(uow, await seenResult(edition)))).toBe("RecordNotFound");
    expect(await does(third, (uow) => beginResult(uow, edition.editionId))).toBe("RecordNotFound");
  });

  it("has in the database the table of the workflow", async () => {
    const rows = await db.workflowStep.findMany({
      where: { flow: "awardResult" },
      orderBy: { action: "asc" },
      take: 50,
    });
    const sorted = (list: readonly object[]) => list.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();
    expect(sorted(rows)).toEqual(sorted(workflowRows("awardResult", resultWorkflow)));
  });
});

describe("the release", () => {
  it("shows nothing before its instant, and everything after it", async () => {
    const entry = await aScheduledResult(edition);
    const other = await anEligibleEntry({ ...edition, title: "選ばれない取組" });
    const { id } = await resultOf(edition);
    await releaseResult(id);
    expect(await winnersOfYear()).toEqual([]);
    expect(await db.mail.count({ where: { caseId: { in: [entry.id, other.id] } } })).toBe(0);

    await isDue();
    expect(await listDueResults(clock.now())).toContain(id);
    await releaseResult(id);
    await releaseResult(id);

    expect(await winnersOfYear()).toMatchObject([{ ordinal: 1, title: "見本の取組", commentary: "見事でした。" }]);
    const released = (await listPublicResults()).find(({ fiscalYear }) => fiscalYear === edition.fiscalYear);
    expect(released).toMatchObject({ commentary: "力作がそろいました。" });
    const letters = await db.mail.findMany({
      where: { caseId: { in: [entry.id, other.id] } },
      select: { caseId: true, template: true },
      orderBy: { template: "asc" },
      take: 10,
    });
    expect(letters).toEqual([
      { caseId: other.id, template: "award-not-won" },
      { caseId: entry.id, template: "award-won" },
    ]);
    const told = await db.mail.findMany({ where: { caseId: { in: [entry.id, other.id] } }, select: { body: true } });
    for (const { number } of [entry, other])
      expect(told.some(({ body }) => body.includes(`/mypage/awards/${number}/outcome\n`))).toBe(true);
    const address = `/awards/${edition.fiscalYear}/winners/1`;
    expect(await db.searchEntry.count({ where: { address, kind: "AWARD" } })).toBe(1);
    expect(await resultOf(edition)).toMatchObject({ status: "RELEASED" });
  });

  it("is told to the members of the organisation as well", async () => {
    await aScheduledResult(edition);
    const { organizationId } = await foundOrganization();
    const { id } = await anEligibleEntry({ ...edition, title: "団体の取組", organizationId });
    await releaseResult(await isDue());
    const notices = await db.memberNotice.findMany({ where: { caseId: id }, select: { organizationId: true } });
    expect(notices).toEqual([{ organizationId }]);
  });

  it("may be taken back until then", async () => {
    await aScheduledResult(edition);
    expect(await does(edition.officer, async (uow) => unscheduleRelease(uow, await seenResult(edition)))).toBe("done");
    const { id } = await resultOf(edition);
    await releaseResult(id);
    expect(await resultOf(edition)).toMatchObject({ status: "DECIDED", releaseAt: null });
  });

  it("holds back when a winner has withdrawn, and tells why", async () => {
    const entry = await aScheduledResult(edition);
    await withdrawn(entry.id);
    await releaseResult(await isDue());
    const result = await resultOf(edition);
    expect(result).toMatchObject({ status: "DECIDED", releaseAt: null });
    expect(result.refusal).toContain(entry.number);
    expect(await winnersOfYear()).toEqual([]);
  });

  it("is not set for a time that has passed", async () => {
    await aDecidedResult(edition);
    const releaseAt = new Date(clock.now().getTime() - 1);
    expect(
      await does(edition.officer, async (uow) => scheduleRelease(uow, { ...(await seenResult(edition)), releaseAt })),
    ).toBe("FieldsRefused");
  });
});
