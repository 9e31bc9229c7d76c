import { expect, it } from "vitest";
import { chooseAudience } from "@/lib/bulk-mail/commands/choose";
import { createLetter } from "@/lib/bulk-mail/commands/write";
import { getLetter } from "@/lib/bulk-mail/queries/letters";
import { listRecipients } from "@/lib/bulk-mail/queries/recipients";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { getCaseForReview } from "@/lib/declarations/queries/detail";
import { getMail } from "@/lib/mail/queries";
import { getRequestAtDesk } from "@/lib/matching/queries/desk-cases";
import { exportConcerned, listConcerned } from "@/lib/retention/breach";
import { concernedCsv, personalDataFilesCsv } from "@/lib/retention/csv";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createConsultationRow } from "@/tests/factories/consultation-rows";
import { createDeclaration } from "@/tests/factories/declarations";
import { createKeepers } from "@/tests/factories/disposals";
import { createMail } from "@/tests/factories/mail";
import { ASKER_CONTACT, companyAndTown, drafted } from "@/tests/factories/matching";
import { at } from "@/tests/support/moment";

const DAY = { from: "2030-06-01", to: "2030-06-01" };
const onThatDay = <T>(work: () => Promise<T>) => at("2030-06-01T12:00:00", work);

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
  const { persons } = await listConcerned(keeper, asked);

  expect(persons).toMatchObject([{ number: read.number, contactEmail: read.contactEmail, times: 2 }]);
  expect(await listConcerned(officer, asked)).toEqual({ persons: [], unknown: [] });
  expect(await exportConcerned(officer, asked)).toBeNull();
  expect(await exportConcerned(keeper, null)).toEqual([]);
  await exportConcerned(keeper, asked);
  expect(await db.auditEvent.count({ where: { action: "retention.exportBreach" } })).toBe(1);
  expect(concernedCsv(persons)).toContain(read.number);
  expect(personalDataFilesCsv("=事務局")).toContain("'=事務局");
});

it("a breach concerns whoever asked for an introduction, as the desk sees them", async () => {
  const { keeper } = await createKeepers();
  const sides = await companyAndTown("203629");
  const { requestId } = await drafted(sides);
  await onThatDay(() => getRequestAtDesk(sides.desk, requestId));

  const { persons } = await listConcerned(keeper, { account: sides.desk.accountId, ...DAY });

  expect(persons).toMatchObject([{ contactEmail: ASKER_CONTACT.contactEmail, times: 1 }]);
});

it("a breach concerns those who stand in the list of a letter, and tells what the record cannot", async () => {
  const { keeper } = await createKeepers();
  const writer = await staffOf(await createStaff(["MAIL", "CONSULTATIONS"]));
  const asked = await createConsultationRow({ status: "ANSWERED", prefectureCode: "47" });
  const text = { kind: "mandatory", subject: "お知らせ", body: "お知らせです。" } as const;
  const id = await perform(writer, (uow) => createLetter(uow, text));
  const group = { flow: "consultation", statuses: ["ANSWERED"], prefecture: "47" } as const;
  await perform(writer, (uow) => chooseAudience(uow, { id, version: 1, ...group }));
  const letter = await getLetter(writer, id);
  if (letter === null) throw new Error("There is no such letter.");
  const ofNoCase = await createMail({});
  await onThatDay(async () => {
    await listRecipients(writer, letter, { view: "to", before: undefined, after: undefined });
    await listRecipients(writer, letter, { view: "out", before: undefined, after: undefined });
    await getMail(writer, ofNoCase);
  });

  const { persons, unknown } = await listConcerned(keeper, { account: writer.accountId, ...DAY });

  expect(persons).toMatchObject([{ number: asked.number, contactEmail: asked.contactEmail, times: 1 }]);
  expect(unknown).toEqual([{ label: "メール本文の閲覧", times: 1 }]);
});
