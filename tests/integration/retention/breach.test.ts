import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { getCaseForReview } from "@/lib/declarations/queries/detail";
import { exportConcerned, listConcerned } from "@/lib/retention/breach";
import { concernedCsv, personalDataFilesCsv } from "@/lib/retention/csv";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { createKeepers } from "@/tests/factories/disposals";
import { at } from "@/tests/support/moment";

it("a breach concerns those whose cases the account has read in those days of Japan, each once", async () => {
  const { officer, keeper } = await createKeepers();
  const colleague = await staffOf(await createStaff(["DECLARATIONS"]));
  const [read, unread] = [
    await createDeclaration({ reviewer: officer }),
    await createDeclaration({ reviewer: officer }),
  ];
  const look = (moment: string, number: string, who = officer) => at(moment, () => getCaseForReview(who, number));
  await look("2030-05-01T00:00:00", read.number);
  await look("2030-05-02T23:59:00", read.number);
  await look("2030-05-03T00:00:00", unread.number);
  await look("2030-05-01T12:00:00", unread.number, colleague);

  const asked = { account: officer.accountId, from: "2030-05-01", to: "2030-05-02" };
  const persons = await listConcerned(keeper, asked);

  expect(persons).toMatchObject([{ number: read.number, contactEmail: read.contactEmail, times: 2 }]);
  expect(await listConcerned(officer, asked)).toEqual([]);
  expect(await exportConcerned(officer, asked)).toBeNull();
  expect(await exportConcerned(keeper, null)).toEqual([]);
  await exportConcerned(keeper, asked);
  expect(await db.auditEvent.count({ where: { action: "retention.exportBreach" } })).toBe(1);
  expect(concernedCsv(persons)).toContain(read.number);
  expect(personalDataFilesCsv("=事務局")).toContain("'=事務局");
});
