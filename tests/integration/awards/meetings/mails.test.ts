import { expect, it } from "vitest";
import { conveneMeeting } from "@/lib/awards/meetings/commands/convene";
import { cancelMeeting, planMeeting } from "@/lib/awards/meetings/commands/prepare";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { aPreparedMeeting, aScoredYear, seenMeeting } from "@/tests/factories/award-meetings";

/** Mails of this kind and to whom, without those of earlier steps. */
async function told(since: Date, template: string) {
  const mails = await db.mail.findMany({
    where: { template, createdAt: { gt: since } },
    select: { recipient: true, body: true, subject: true },
  });
  return {
    to: mails.map(({ recipient }) => recipient).sort(),
    texts: mails.map(({ subject, body }) => subject + body),
  };
}

it("tells the jurors when they are called, when the plan changes and when nobody needs to come, and nothing of an entry", async () => {
  const year = await aScoredYear();
  const accounts = await db.account.findMany({
    where: { id: { in: year.jurors.map(({ accountId }) => accountId) } },
    select: { id: true, email: true },
  });
  const addressOf = (ids: readonly string[]) =>
    accounts
      .filter(({ id }) => ids.includes(id))
      .map(({ email }) => email)
      .sort();
  const everybody = accounts.map(({ id }) => id);
  const last = year.jurors.at(-1)?.accountId ?? "";
  const others = everybody.filter((id) => id !== last);
  const { id } = await aPreparedMeeting(year);
  const start = new Date();
  const run = <T>(work: Parameters<typeof perform<T>>[1]) => perform(year.officer, work);

  expect((await told(start, "award-meeting-convened")).to).toEqual([]);
  const convened = await run(async (uow) => conveneMeeting(uow, await seenMeeting(id)));
  const calls = await told(start, "award-meeting-convened");
  expect(calls.to).toEqual(addressOf(everybody));

  const plan = { place: convened.place, startsAt: convened.startsAt };
  const officers = convened.expected.filter((person) => !everybody.includes(person));
  await run(async (uow) =>
    planMeeting(uow, { ...(await seenMeeting(id)), ...plan, expected: [...officers, ...others] }),
  );
  const dropped = await told(start, "award-meeting-called-off");
  expect(dropped.to).toEqual(addressOf([last]));
  expect((await told(start, "award-meeting-changed")).to).toEqual([]);

  const moved = { ...plan, place: "見本会館 第2会議室", expected: convened.expected };
  await run(async (uow) => planMeeting(uow, { ...(await seenMeeting(id)), ...moved }));
  const changed = await told(start, "award-meeting-changed");
  expect(changed.to).toEqual(addressOf(others));
  expect(changed.texts[0]).toContain("見本会館 第2会議室");
  expect((await told(start, "award-meeting-convened")).to).toHaveLength(everybody.length + 1);

  const reason = `${year.entries[1]?.number}の応募者から申出があったため`;
  await run(async (uow) => cancelMeeting(uow, { ...(await seenMeeting(id)), reason }));
  const off = await told(start, "award-meeting-called-off");
  expect(off.to).toHaveLength(everybody.length + 1);
  for (const text of [...calls.texts, ...dropped.texts, ...changed.texts, ...off.texts]) {
    for (const { number } of year.entries) expect(text).not.toContain(number);
  }
}, 120_000);
