import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { OfficeStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { fadingOf } from "@/lib/offices/fading";
import { seedAccounts } from "@/prisma/seed/accounts";
import { seedMembers } from "@/prisma/seed/members";
import { seedOffices } from "@/prisma/seed/offices/seed";
import { operator } from "@/tests/factories/accounts";

it("puts invented offices all over the country once, in every status and of every age", async () => {
  await perform(operator, seedAccounts);
  await seedMembers();
  await seedOffices();
  const first = await db.office.findMany({ select: { id: true, version: true }, orderBy: { id: "asc" } });
  await seedOffices();

  expect(await db.office.findMany({ select: { id: true, version: true }, orderBy: { id: "asc" } })).toEqual(first);
  const statuses = await db.office.groupBy({ by: ["status"] });
  expect(statuses.map(({ status }) => status).toSorted()).toEqual(Object.values(OfficeStatus).toSorted());
  const shown = await db.publishedOffice.findMany({ select: { prefectureCode: true, confirmedOn: true } });
  expect(new Set(shown.map(({ prefectureCode }) => prefectureCode)).size).toBeGreaterThan(20);
  const ages = new Set(shown.map(({ confirmedOn }) => fadingOf(confirmedOn, new Date())));
  expect([...ages].toSorted()).toEqual(["aged", "current", "old"]);
});
