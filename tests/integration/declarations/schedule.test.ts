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
