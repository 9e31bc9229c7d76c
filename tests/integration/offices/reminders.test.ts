import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Office } from "@/lib/offices/commands/record";
import { remindOfficeWhenDue } from "@/lib/offices/commands/reminders";
import { closeOffice } from "@/lib/offices/commands/upkeep";
import { listOfficesToRemind } from "@/lib/offices/queries/due";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { confirmedOn, shownOffice } from "@/tests/factories/shown-office";
import { at } from "@/tests/support/moment";

const worker = { kind: "system", job: "remind-office" } as const;
const YEAR_OLD = "2027-12-02";

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  reviewer = await staffOf(await createStaff(["OFFICES"]));
});

async function confirmed(): Promise<Office> {
  const { id } = await shownOffice({ town, reviewer });
  return confirmedOn(id, "2026-12-02");
}

const run = async (id: string) => {
  const isListed = (await listOfficesToRemind()).includes(id);
  const isSent = await perform(worker, (uow) => remindOfficeWhenDue(uow, id));
  return { isListed, isSent };
};

const letters = (caseId: string) => db.mail.count({ where: { caseId, template: "office-confirmation" } });

describe("the yearly question", () => {
  it("goes out 60, 30 and 7 days before and on the day it lapses, once each, however often the job runs", async () => {
    const { id, version } = await confirmed();
    const days = ["10-02", "10-03", "10-04", "11-02", "11-03", "11-25", "12-02", "12-03", "12-04"];
    const sent: string[] = [];

    for (const day of days) {
      const runs = await at(`2027-${day}T08:00:00`, async () => [await run(id), await run(id)]);
      for (const { isListed, isSent } of runs) expect(isListed).toBe(isSent);
      sent.push(...runs.filter(({ isSent }) => isSent).map(() => day));
    }

    expect(sent).toEqual(["10-03", "11-02", "11-25", "12-03"]);
    expect(await letters(id)).toBe(4);
    expect(await db.auditEvent.count({ where: { subjectId: id, action: "office.remind" } })).toBe(4);
    expect(await db.office.findUnique({ where: { id } })).toMatchObject({ remindedDays: -1, version });
  });

  it("sends the nearest alone when the worker was away", async () => {
    const { id } = await confirmed();

    await at("2028-08-01T08:00:00", () => run(id));
    await at("2028-08-02T08:00:00", () => run(id));

    expect(await letters(id)).toBe(1);
    const letter = await db.mail.findFirst({ where: { caseId: id, template: "office-confirmation" } });
    expect(letter?.body).toContain("確認から1年を過ぎています");
    expect(letter?.body).toContain("2027年12月2日");
  });

  it("writes one letter when two workers run at once", async () => {
    const { id } = await confirmed();

    await at(`${YEAR_OLD}T08:00:00`, () => Promise.all([run(id), run(id), run(id)]));

    expect(await letters(id)).toBe(1);
  });

  it("leaves closed offices in peace", async () => {
    const { id, version } = await confirmed();
    await perform(town.owner, (uow) => closeOffice(uow, { id, version, reason: "改修のため。" }));

    const outcome = await at(`${YEAR_OLD}T08:00:00`, () => run(id));

    expect(outcome).toEqual({ isListed: false, isSent: false });
  });
});
