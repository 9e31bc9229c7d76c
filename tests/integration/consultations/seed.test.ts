import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { ConsultationStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { seedAccounts } from "@/prisma/seed/accounts";
import { seedConsultations } from "@/prisma/seed/consultations/seed";
import { operator } from "@/tests/factories/accounts";

it("puts invented consultations into every status once, all owned, one late and one whose letter came back", async () => {
  await perform(operator, seedAccounts);
  await seedConsultations();
  const look = () => db.consultation.findMany({ select: { id: true, version: true }, orderBy: { id: "asc" } });
  const first = await look();
  await seedConsultations();

  expect(await look()).toEqual(first);
  const statuses = await db.consultation.groupBy({ by: ["status"] });
  expect(statuses.map(({ status }) => status).toSorted()).toEqual(Object.values(ConsultationStatus).toSorted());
  expect(await db.consultation.count({ where: { OR: [{ assigneeId: null }, { deputyId: null }] } })).toBe(0);
  expect(await db.mail.count({ where: { template: "consultation-notice", status: "FAILED" } })).toBe(1);
  expect(await db.replyTemplate.count()).toBe(4);
});
