import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { toJapanDay } from "@/lib/japan/dates";
import { askChosen, askGroup } from "@/lib/offices/commands/campaign";
import { askWhenRequested, remindOfficeWhenDue } from "@/lib/offices/commands/reminders";
import { countAskable, countPrefectures, countStates, listCampaign } from "@/lib/offices/queries/campaign";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { confirmedOn, shownOffice } from "@/tests/factories/shown-office";

const worker = { kind: "system", job: "ask-office" } as const;

let town: Omit<Founded, "corporateNumber">;
let reviewer: Staff;

beforeAll(async () => {
  town = await foundMunicipality("202151");
  reviewer = await staffOf(await createStaff(["OFFICES"]));
});

async function confirmed(day: string): Promise<string> {
  const { id } = await shownOffice({ town, reviewer });
  await confirmedOn(id, day);
  return id;
}

const letters = (caseId: string) => db.mail.count({ where: { caseId, template: "office-confirmation" } });
const write = (id: string) => perform(worker, (uow) => askWhenRequested(uow, id));

describe("the campaign", () => {
  it("counts by state and by prefecture, and lists a group", async () => {
    const before = await countStates(reviewer, "20");
    const id = await confirmed("2020-04-01");

    const after = await countStates(reviewer, "20");
    const { items } = await listCampaign(reviewer, { state: "old", prefecture: "20" }, {});
    const nagano = (await countPrefectures(reviewer)).find(({ code }) => code === "20");

    expect(after).toEqual({ ...before, old: before.old + 1 });
    expect(nagano).toMatchObject({ name: "長野県", old: after.old });
    expect(items.map((item) => item.id)).toContain(id);
    expect((await listCampaign(reviewer, { state: "old", prefecture: "13" }, {})).items).toEqual([]);
  });

  it("asks a group once a day, says how many, and is on record", async () => {
    const ids = [await confirmed("2020-04-01"), await confirmed("2020-04-02")];
    const group = { state: "old", prefecture: "20" } as const;
    const expected = await countAskable(reviewer, group);

    const sent = await perform(reviewer, (uow) => askGroup(uow, group));
    const again = await attempt(reviewer, (uow) => askGroup(uow, group));
    for (const id of ids) for (const _run of [1, 2]) await write(id);
    for (const id of ids) await perform(worker, (uow) => remindOfficeWhenDue(uow, id));

    expect(sent).toBe(expected);
    expect(again).toMatchObject({ ok: false, error: { name: "NobodyToAsk" } });
    expect(await Promise.all(ids.map(letters))).toEqual([1, 1]);
    const entry = await db.auditEvent.findFirst({ where: { action: "office.campaign" }, orderBy: { seq: "desc" } });
    expect(entry).toMatchObject({ actorId: reviewer.accountId, after: { ...group, letters: sent } });
  });

  it("asks the chosen ones, and leaves in peace who confirms meanwhile", async () => {
    const [asked, faster, today] = [await confirmed("2026-01-01"), await confirmed("2026-01-01"), await shownToday()];

    const sent = await perform(reviewer, (uow) => askChosen(uow, [asked, faster, today]));
    await db.office.update({ where: { id: faster }, data: { confirmedOn: new Date(toJapanDay(new Date())) } });
    for (const id of [asked, faster, today]) await write(id);

    expect(sent).toBe(2);
    expect(await Promise.all([asked, faster, today].map(letters))).toEqual([1, 0, 0]);
  });

  it("is for officers of this duty", async () => {
    const id = await confirmed("2020-04-01");
    const other = await staffOf(await createStaff(["DECLARATIONS"]));

    for (const actor of [other, town.owner, { kind: "visitor" } as const]) {
      expect(await attempt(actor, (uow) => askChosen(uow, [id]))).toMatchObject({ ok: false });
    }
    expect((await listCampaign(other, {}, {})).items).toEqual([]);
    expect((await db.office.findUnique({ where: { id } }))?.remindedAt).toBeNull();
  });
});

async function shownToday(): Promise<string> {
  return (await shownOffice({ town, reviewer })).id;
}
