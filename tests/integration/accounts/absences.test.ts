import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { endAbsence, enterAbsence } from "@/lib/accounts/absences/commands";
import { getAbsencesOf } from "@/lib/accounts/absences/queries";
import { AbsenceOverlaps, DeputyNeeded, DeputyUnfit } from "@/lib/accounts/absences/refusals";
import { absenceSchema } from "@/lib/accounts/absences/schema";
import { closeAccount } from "@/lib/accounts/commands";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { queueFilterSchema } from "@/lib/declarations/filters";
import { listQueue } from "@/lib/declarations/queries/queue";
import { countWaiting } from "@/lib/declarations/queries/waiting";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { readForm } from "@/lib/forms/read-form";
import { addDays, toJapanDay } from "@/lib/japan/dates";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { formData } from "@/tests/support/form-client";

const DAY_MS = 86_400_000;
const today = () => toJapanDay(clock.now());

let keeper: Staff;

beforeAll(async () => {
  keeper = await staffOf(await createStaff(["ACCOUNTS"]));
});
afterEach(() => clock.shift(0));

const reviewer = async () => staffOf(await createStaff());

const away = (absent: Staff, deputy: Staff, days = 2, who = absent, firstDay = today()) =>
  attempt(who, (uow) =>
    enterAbsence(uow, {
      id: absent.accountId,
      deputyId: deputy.accountId,
      firstDay,
      lastDay: addDays(firstDay, days - 1),
    }),
  );

async function caseOf(officer: Staff): Promise<string> {
  const { id } = await createDeclaration({ status: "IN_REVIEW", reviewer: officer });
  await db.declaration.update({ where: { id }, data: { assigneeId: officer.accountId } });
  return id;
}

const mine = queueFilterSchema.parse({ assignee: "me" });

describe("while somebody is away", () => {
  it("the deputy finds the cases as the own ones, named in the list, and the owner stays", async () => {
    const [absent, deputy] = [await reviewer(), await reviewer()];
    const id = await caseOf(absent);
    expect((await listQueue(deputy, mine)).total).toBe(0);

    expect((await away(absent, deputy)).ok).toBe(true);

    const { name } = await db.account.findUniqueOrThrow({ where: { id: deputy.accountId } });
    expect((await listQueue(deputy, mine)).items).toMatchObject([
      { id, assignee: { id: absent.accountId }, deputyName: name },
    ]);
    expect([(await listQueue(deputy, mine)).total, (await countWaiting(deputy)).mine]).toEqual([1, 1]);
    expect((await listQueue(absent, mine)).total).toBe(1);
  });

  it("begins and ends by itself, at midnight in Japan", async () => {
    const [absent, deputy] = [await reviewer(), await reviewer()];
    await caseOf(absent);
    const tomorrow = addDays(today(), 1);
    await away(absent, deputy, 2, absent, tomorrow);
    const seen: number[] = [];

    for (const days of [0, 1, 2, 3]) {
      clock.shift(days * DAY_MS);
      seen.push((await listQueue(deputy, mine)).total);
    }

    expect(seen).toEqual([0, 1, 1, 0]);
  });

  it("is written to both, on record, and taken back by an officer of accounts", async () => {
    const [absent, deputy] = [await reviewer(), await reviewer()];
    const entered = await away(absent, deputy, 3, keeper);
    const people = await db.account.findMany({ where: { id: { in: [absent.accountId, deputy.accountId] } } });
    const letters = await db.mail.count({
      where: { template: "staff-absence", recipient: { in: people.map(({ email }) => email) } },
    });

    await perform(keeper, (uow) => endAbsence(uow, entered.ok ? entered.value : ""));

    expect(letters).toBe(2);
    expect((await getAbsencesOf(absent, absent.accountId))?.absences).toEqual([]);
    const events = await db.auditEvent.findMany({
      where: { subjectId: absent.accountId, action: { in: ["account.enterAbsence", "account.endAbsence"] } },
      orderBy: { seq: "asc" },
    });
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["account.enterAbsence", keeper.accountId],
      ["account.endAbsence", keeper.accountId],
    ]);
  });

  it("says which duty nobody would have", async () => {
    await db.account.updateMany({ where: { duties: { has: "SETTINGS" } }, data: { isActive: false } });
    const only = await staffOf(await createStaff(["SETTINGS", "MAIL"]));
    const deputy = await staffOf(await createStaff(["MAIL"]));

    await away(only, deputy);

    expect((await getAbsencesOf(keeper, only.accountId))?.absences).toMatchObject([{ uncovered: ["SETTINGS"] }]);
  });
});

describe("an absence is refused", () => {
  it("with a deputy who has other duties, is closed, is away or is the person", async () => {
    const absent = await reviewer();
    const [writer, closed, gone, other] = [
      await staffOf(await createStaff(["CONTENT"])),
      await reviewer(),
      await reviewer(),
      await reviewer(),
    ];
    await perform(operator, (uow) => closeAccount(uow, { id: closed.accountId, reason: "異動" }));
    await away(gone, other);

    const outcomes = [];
    for (const deputy of [writer, closed, gone, absent]) outcomes.push(await away(absent, deputy));

    expect(outcomes).toEqual(outcomes.map(() => ({ ok: false, error: new DeputyUnfit() })));
  });

  it("twice for the same days, and for somebody who stands in on them", async () => {
    const [absent, deputy, third] = [await reviewer(), await reviewer(), await reviewer()];
    await away(absent, deputy);

    expect(await away(absent, third)).toEqual({ ok: false, error: new AbsenceOverlaps() });
    expect(await away(deputy, third)).toEqual({ ok: false, error: new DeputyNeeded() });
  });

  it("when two name each other at the same moment, at least for one of them", async () => {
    const [one, other] = [await reviewer(), await reviewer()];

    const outcomes = await Promise.all([away(one, other), away(other, one)]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("to a colleague who administers no accounts", async () => {
    const [absent, deputy, colleague] = [await reviewer(), await reviewer(), await reviewer()];
    const entered = await away(absent, deputy);

    expect(await away(absent, deputy, 2, colleague)).toEqual({ ok: false, error: new NotPermitted() });
    expect(await attempt(colleague, (uow) => endAbsence(uow, entered.ok ? entered.value : ""))).toEqual({
      ok: false,
      error: new RecordNotFound(),
    });
    expect(await getAbsencesOf(colleague, absent.accountId)).toBeNull();
  });

  it("in its form, for days that are past or the wrong way round", () => {
    const id = "00000000-0000-7000-8000-000000000000";
    const read = (first: string, last: string) =>
      readForm(
        absenceSchema("2026-11-28"),
        formData({ id, deputyId: id, ...parts("firstDay", first), ...parts("lastDay", last) }),
      );

    expect(read("2026-11-28", "2026-11-28").ok).toBe(true);
    expect(Object.keys(read("2026-11-27", "2026-11-28").state.errors)).toEqual(["firstDay"]);
    expect(Object.keys(read("2026-11-29", "2026-11-28").state.errors)).toEqual(["lastDay"]);
  });
});

function parts(name: string, day: string) {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}.year`]: year, [`${name}.month`]: month, [`${name}.day`]: date };
}
