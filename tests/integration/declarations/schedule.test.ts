import { beforeAll, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { publishWhenDue, scheduleDeclaration } from "@/lib/declarations/commands/publication";
import { acceptDeclaration } from "@/lib/declarations/commands/review";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration, findDeclaration, worker } from "@/tests/factories/declarations";
import { at } from "@/tests/support/moment";

let reviewer: Staff;
const TIME = new Date("2026-12-01T10:00:00+09:00");

beforeAll(async () => {
  reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
});

async function accepted(publishAt: Date | null) {
  const before = await createDeclaration({ status: "IN_REVIEW", reviewer });
  return perform(reviewer, (uow) => acceptDeclaration(uow, { id: before.id, version: before.version, publishAt }));
}

it.each([
  ["2026-12-01T09:59:59", false],
  ["2026-12-01T10:00:00", true],
  ["2026-12-01T10:00:01", true],
])("at %s the set time of ten o'clock has come: %s", async (moment, isPublished) => {
  const declaration = await accepted(TIME);

  await at(moment, () => perform(worker, (uow) => publishWhenDue(uow, declaration.id)));

  expect((await findDeclaration(declaration.id)).status).toBe(isPublished ? "PUBLISHED" : "ACCEPTED");
});

it("leaves one waiting job when the time is moved", async () => {
  const declaration = await accepted(TIME);
  const later = new Date("2026-12-08T10:00:00+09:00");

  await perform(reviewer, (uow) =>
    scheduleDeclaration(uow, { id: declaration.id, version: declaration.version, publishAt: later }),
  );

  const jobs = await db.$queryRaw<{ run_at: Date }[]>`
    SELECT run_at FROM graphile_worker.jobs WHERE key = ${`publish-declaration:${declaration.id}`}`;
  expect(jobs).toEqual([{ run_at: later }]);
});

it("does nothing when the time was taken back", async () => {
  const declaration = await accepted(TIME);
  const free = await perform(reviewer, (uow) =>
    scheduleDeclaration(uow, { id: declaration.id, version: declaration.version, publishAt: null }),
  );

  const outcome = await at("2026-12-02T00:00:00", () => attempt(worker, (uow) => publishWhenDue(uow, free.id)));

  expect(outcome).toEqual({ ok: true, value: null });
});

it("tells the declarer of every new time and of its removal, and of the same time nothing", async () => {
  const other = new Date("2026-12-08T10:00:00+09:00");
  let declaration = await accepted(null);
  for (const publishAt of [TIME, TIME, other, null, null]) {
    const { id, version } = declaration;
    declaration = await perform(reviewer, (uow) => scheduleDeclaration(uow, { id, version, publishAt }));
  }

  const letters = await db.mail.findMany({
    where: { caseId: declaration.id, template: "declaration-time-changed" },
    orderBy: { id: "asc" },
  });

  expect(letters.map(({ subject }) => /：(.+)（/.exec(subject)?.[1])).toEqual([
    "公開の予定の決定",
    "公開の予定の変更",
    "公開の予定の取消し",
  ]);
  expect(letters.map(({ body }) => body.split("\n\n")[1])).toEqual([
    "公開の予定が決まりました。\n公開の予定：2026年12月1日 10:00",
    "公開の予定が変わりました。\n新しい予定：2026年12月8日 10:00",
    "公開の予定を取り消しました。新しい予定が決まりましたら、メールでお知らせします。",
  ]);
});
