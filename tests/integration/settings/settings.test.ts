import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt } from "@/lib/db/unit-of-work";
import { type ChangeSettingInput, changeSetting } from "@/lib/settings/commands";
import { getSettingState, listSettings } from "@/lib/settings/overview";
import { getSetting, latestEntry } from "@/lib/settings/queries";
import { SETTING_KEYS } from "@/lib/settings/registry";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { at } from "@/tests/support/moment";

let keeper: Staff;
let auditor: Staff;

beforeAll(async () => {
  keeper = await staffOf(await createStaff(["SETTINGS"]));
  auditor = await staffOf(await createStaff(["AUDIT"]));
});

const change = (who: Staff, input: ChangeSettingInput) =>
  attempt(who, (uow) => changeSetting(uow, input), { trying: "setting.change", subjectId: input.key });

describe("validity by day", () => {
  it("holds from its day of Japan on, and says what comes", async () => {
    await change(keeper, { key: "declaration.targetDays", value: 7, validFrom: "2030-04-01" });
    await change(keeper, { key: "declaration.targetDays", value: 9, validFrom: "2030-05-01" });

    const on = (day: string) => getSetting("declaration.targetDays", { on: day });
    expect([await on("2030-03-31"), await on("2030-04-01"), await on("2030-05-02")]).toEqual([5, 7, 9]);
    const state = () => getSettingState(keeper, "declaration.targetDays");
    const evening = await at("2030-03-31T23:59:59", state);
    const morning = await at("2030-04-01T00:00:01", state);
    expect(evening).toMatchObject({ current: 5, next: { value: 7, validFrom: "2030-04-01" } });
    expect(morning).toMatchObject({ current: 7, next: { value: 9 } });
    expect(morning?.history).toMatchObject([
      { validFrom: "2030-05-01", holds: "later", updatedBy: keeper.name },
      { validFrom: "2030-04-01", holds: "now" },
    ]);
  });

  it("keeps absence and lists as values", async () => {
    await change(keeper, { key: "declaration.validityMonths", value: 12, validFrom: "2031-01-01" });
    await change(keeper, { key: "declaration.validityMonths", value: null, validFrom: "2032-01-01" });
    await change(keeper, { key: "declaration.reminderDays", value: [60, 7], validFrom: "2031-01-01" });

    expect(await getSetting("declaration.validityMonths", { on: "2031-06-01" })).toBe(12);
    expect(await getSetting("declaration.validityMonths", { on: "2032-01-01" })).toBeNull();
    expect(await getSetting("declaration.reminderDays", { on: "2031-06-01" })).toEqual([60, 7]);
  });
});

it("refuses an entry that was made without seeing the last one, and takes it once it was seen", async () => {
  const input = { key: "office.phone", validFrom: "2033-01-01" } as const;
  const seen = await latestEntry("office.phone");
  expect((await change(keeper, { ...input, value: "03-0000-0001", seen })).ok).toBe(true);

  const late = await change(keeper, { ...input, value: "03-0000-0002", seen });
  expect(late).toMatchObject({ ok: false, error: { name: "StaleRecord" } });
  expect(await getSetting("office.phone", { on: "2033-01-01" })).toBe("03-0000-0001");

  const now = await latestEntry("office.phone");
  expect((await change(keeper, { ...input, value: "03-0000-0002", seen: now })).ok).toBe(true);
});

it("lets one of two entries through when both saw the same", async () => {
  const seen = await latestEntry("movement.name");
  const input = { key: "movement.name", validFrom: "2033-01-01", seen } as const;
  const outcomes = await Promise.all(["甲", "乙"].map((value) => change(keeper, { ...input, value })));

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

it("is for those who keep the settings, and for nobody else", async () => {
  const outcome = await change(auditor, { key: "office.name", value: "別の名称", validFrom: "2034-01-01" });

  expect(outcome).toMatchObject({ ok: false, error: { name: "NotPermitted" } });
  expect(await getSetting("office.name", { on: "2034-01-01" })).not.toBe("別の名称");
  expect(await listSettings(auditor)).toEqual([]);
  expect(await getSettingState(auditor, "office.name")).toBeNull();
  expect((await listSettings(keeper)).map(({ key }) => key)).toEqual(SETTING_KEYS);
  const refusals = await db.auditEvent.count({
    where: { action: "setting.change", subjectKind: "refusal", actorId: auditor.accountId },
  });
  expect(refusals).toBe(1);
});
