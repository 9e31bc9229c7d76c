import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { expireWhenDue, remindWhenDue, renewDeclaration } from "@/lib/declarations/commands/renewal";
import { changeSetting } from "@/lib/settings/commands";
import { addMonths } from "@/lib/settings/declarations";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { contactOf, createDeclaration, findDeclaration, worker } from "@/tests/factories/declarations";
import { at } from "@/tests/support/moment";

let reviewer: Staff;

async function published() {
  return createDeclaration({ status: "PUBLISHED", reviewer });
}

describe("without a validity, which is how the portal comes", () => {
  it("publishes without an end and has nothing to renew", async () => {
    reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
    const declaration = await published();

    const outcome = await attempt(contactOf(declaration.id), (uow) => renewDeclaration(uow, { ...declaration }));

    expect(declaration.validUntil).toBeNull();
    expect(outcome.ok).toBe(false);
  });
});

describe("with a validity of twelve months and letters 60, 30 and 7 days before", () => {
  beforeAll(async () => {
    reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
    const keeper = await staffOf(await createStaff(["SETTINGS"]));
    await perform(keeper, async (uow) => {
      await changeSetting(uow, { key: "declaration.validityMonths", value: 12, validFrom: "2026-01-01" });
      await changeSetting(uow, { key: "declaration.reminderDays", value: [60, 30, 7], validFrom: "2026-01-01" });
    });
  });

  it("is valid to the end of its last day in Japan, and run out a second later", async () => {
    const declaration = await at("2026-11-22T10:00:00", published);

    const lastSecond = await at("2027-11-22T23:59:59", () =>
      perform(worker, (uow) => expireWhenDue(uow, declaration.id)),
    );
    const nextDay = await at("2027-11-23T00:00:00", () => perform(worker, (uow) => expireWhenDue(uow, declaration.id)));

    expect(declaration.validUntil).toEqual(new Date("2027-11-22"));
    expect(lastSecond).toBeNull();
    expect(nextDay).toMatchObject({ status: "EXPIRED" });
    expect(await db.publishedDeclaration.count({ where: { declarationId: declaration.id } })).toBe(0);
  });

  it("writes once for each of the three days, however often the job runs", async () => {
    const declaration = await at("2026-11-22T10:00:00", published);
    const days = [
      "2027-09-22",
      "2027-09-23",
      "2027-09-24",
      "2027-10-23",
      "2027-10-24",
      "2027-11-14",
      "2027-11-15",
      "2027-11-22",
    ];

    const sent: boolean[] = [];
    for (const day of days)
      sent.push(await at(`${day}T00:05:00`, () => perform(worker, (uow) => remindWhenDue(uow, declaration.id))));

    expect(sent).toEqual([false, true, false, true, false, false, true, false]);
    expect(await db.mail.count({ where: { caseId: declaration.id, template: "declaration-expiring" } })).toBe(3);
  });

  it("tells of each end once, and again only when a renewed term has ended", async () => {
    const { id } = await at("2026-11-22T10:00:00", published);
    const end = (day: string) => at(`${day}T00:05:00`, () => perform(worker, (uow) => expireWhenDue(uow, id)));
    const letters = () => db.mail.findMany({ where: { caseId: id, template: "declaration-expired" } });

    await end("2027-11-22");
    expect(await letters()).toEqual([]);
    await end("2027-11-23");
    await end("2027-11-24");
    const [first, ...more] = await letters();
    expect(more).toEqual([]);
    expect(first?.body).toContain("有効期限（2027年11月22日）が過ぎた");

    const { version } = await findDeclaration(id);
    await at("2027-12-02T09:00:00", () => perform(contactOf(id), (uow) => renewDeclaration(uow, { id, version })));
    await end("2028-12-03");
    expect(await letters()).toHaveLength(2);
  });

  it("gives a renewed declaration another term and its page back", async () => {
    const declaration = await at("2026-11-22T10:00:00", published);
    await at("2027-12-01T00:05:00", () => perform(worker, (uow) => expireWhenDue(uow, declaration.id)));
    const expired = await findDeclaration(declaration.id);

    const renewed = await at("2027-12-02T09:00:00", () =>
      perform(contactOf(declaration.id), (uow) => renewDeclaration(uow, { id: expired.id, version: expired.version })),
    );

    expect(renewed).toMatchObject({ status: "PUBLISHED", validUntil: new Date("2028-12-02") });
    expect(await db.publishedDeclaration.count({ where: { declarationId: declaration.id } })).toBe(1);
  });
});

describe("adding months to a day", () => {
  it.each([
    ["2026-11-22", 12, "2027-11-22"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-12-31", 1, "2027-01-31"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});
