import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { seedAccounts } from "@/prisma/seed/accounts";
import { seedAwardDesk } from "@/prisma/seed/award-desk";
import { seedAwardEntries } from "@/prisma/seed/award-entries/seed";
import { seedAwards } from "@/prisma/seed/awards";
import { seedMembers } from "@/prisma/seed/members";
import { operator } from "@/tests/factories/accounts";

it("does nothing without entries, and the desk's work once where there are some", async () => {
  await perform(operator, seedAccounts);
  await seedAwards();
  await seedMembers();
  await seedAwardDesk();
  expect(await db.awardEntry.count()).toBe(0);

  await seedAwardEntries();
  await seedAwardDesk();
  const first = await db.awardEntry.findMany({ select: { id: true, version: true }, orderBy: { id: "asc" } });
  await seedAwardDesk();

  expect(await db.awardEntry.findMany({ select: { id: true, version: true }, orderBy: { id: "asc" } })).toEqual(first);
  const groups = await db.awardEntry.groupBy({ by: ["status"], _count: { _all: true } });
  expect(Object.fromEntries(groups.map(({ status, _count }) => [status, _count._all]))).toEqual({
    ...{ SUBMITTED: 1, IN_CHECK: 1, RETURNED: 1, ELIGIBLE_PROPOSED: 1, ELIGIBLE: 3, INELIGIBLE: 1, WITHDRAWN: 1 },
  });
  const extensions = await db.awardExtension.findMany({ select: { status: true }, orderBy: { status: "asc" } });
  expect(extensions).toEqual([{ status: "ASKED" }, { status: "APPROVED" }]);
});
