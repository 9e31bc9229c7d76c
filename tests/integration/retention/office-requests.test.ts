import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { listConcerned } from "@/lib/retention/breach";
import { askForErasure } from "@/lib/retention/commands/ask";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { approve, createKeepers, dispose } from "@/tests/factories/disposals";
import { endedOffice } from "@/tests/factories/ended-office";
import { foundMunicipality } from "@/tests/factories/members";
import { shownOffice } from "@/tests/factories/shown-office";
import { at } from "@/tests/support/moment";

let officer: Staff;
let reviewer: Staff;
let keeper: Staff;
let town: Awaited<ReturnType<typeof foundMunicipality>>;

beforeAll(async () => {
  ({ officer: reviewer, keeper } = await createKeepers());
  officer = await staffOf(await createStaff(["OFFICES"]));
  town = await foundMunicipality("202151");
});

const ask = (number: string, asker = officer) =>
  attempt(asker, (uow) => askForErasure(uow, { number, reason: "書面の請求" }));

/** As an import leaves it: a row that names the contact of the office. */
async function importedRow(officeId: string): Promise<void> {
  const now = new Date();
  const { id: importId } = await db.officeImport.create({
    data: {
      organizationId: town.organizationId,
      accountId: town.owner.accountId,
      ...{ status: "APPLIED", appliedBy: town.owner.accountId, appliedAt: now, updatedAt: now },
      ...{ fileName: "施設一覧.csv", size: 1, sha256: "0", uploadedAt: now },
    },
  });
  const row = { importId, line: 2, outcome: "CREATE", name: "見本市サテライトオフィス", officeId } as const;
  const empty = { faults: [], notices: [], differences: [] };
  await db.officeImportRow.create({
    data: { id: randomUUID(), ...row, ...empty, answers: { contactEmail: "sakuraba@example.jp" } },
  });
}

describe("a request to erase what an office says of a person", () => {
  it("is taken by its number and carried out, with the rows of the files it came from", async () => {
    const { id, number } = await endedOffice(town);
    await importedRow(id);

    const request = await ask(number);
    if (!request.ok) throw request.error;
    await approve(keeper, request.value);
    await dispose(request.value);

    const office = await db.office.findUniqueOrThrow({ where: { id } });
    expect(office).toMatchObject({ status: "WITHDRAWN", contactEmail: "", erasedAt: expect.any(Date) });
    expect(await db.officeImportRow.count({ where: { officeId: id } })).toBe(0);
    expect(await ask(number)).toMatchObject({ error: { fields: { number: expect.stringContaining("消去されて") } } });
  });

  it("is not taken while the office is shown, and not twice", async () => {
    const shown = await shownOffice({ town, reviewer: officer });
    const ended = await endedOffice(town);

    const [early, first, second] = [await ask(shown.number), await ask(ended.number), await ask(ended.number)];

    expect(early).toMatchObject({ ok: false, error: { fields: { number: expect.stringContaining("公開中") } } });
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, error: { fields: { number: expect.stringContaining("予定に入って") } } });
  });
});

it("is entered by who handles such cases, and tells others whose work it is", async () => {
  const ended = await endedOffice(town);
  const declared = await createDeclaration({ reviewer, status: "WITHDRAWN" });

  const [office, declaration] = [await ask(ended.number, reviewer), await ask(declared.number, officer)];

  expect(office).toMatchObject({ ok: false, error: { fields: { number: expect.stringContaining("施設担当") } } });
  expect(declaration).toMatchObject({ error: { fields: { number: expect.stringContaining("宣言審査担当") } } });
  expect(await db.disposalItem.count({ where: { subjectId: { in: [ended.id, declared.id] } } })).toBe(0);
  expect((await ask(ended.number)).ok).toBe(true);
});

it("a breach concerns the contact of an office whose letter the account has read", async () => {
  const reader = await staffOf(await createStaff(["MAIL"]));
  const { id: caseId, number } = await endedOffice(town);
  const { id } = await db.mail.findFirstOrThrow({ where: { caseId } });
  await at("2030-06-01T12:00:00", () =>
    perform(reader, (uow) => recordAudit(uow, { action: "mail.view", subject: { kind: "mail", id } })),
  );

  const { persons } = await listConcerned(keeper, { account: reader.accountId, from: "2030-06-01", to: "2030-06-01" });

  expect(persons).toMatchObject([{ number, contactEmail: "sakuraba@example.jp", times: 1 }]);
});
