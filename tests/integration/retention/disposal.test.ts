import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { closeAccount } from "@/lib/accounts/commands";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { decideDisposal } from "@/lib/retention/commands/decide";
import { keepRecord } from "@/lib/retention/commands/keep";
import { proposeDisposals } from "@/lib/retention/commands/propose";
import { getDisposal, listDisposals } from "@/lib/retention/queries";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration, worker } from "@/tests/factories/declarations";
import { approve, createKeepers, dispose } from "@/tests/factories/disposals";
import { createMail } from "@/tests/factories/mail";
import { at } from "@/tests/support/moment";

let officer: Staff;
let keeper: Staff;
let ended: readonly { readonly id: string; readonly number: string }[];

const propose = (japanIso: string) => at(japanIso, () => perform(worker, proposeDisposals));
const open = (recordClass: string) =>
  db.disposal.findFirst({ where: { recordClass, decidedAt: null }, include: { items: true } });

beforeAll(async () => {
  ({ officer, keeper } = await createKeepers());
  ended = await at("2027-03-31T23:00:00", async () => [
    await createDeclaration({ reviewer: officer, status: "WITHDRAWN" }),
    await createDeclaration({ reviewer: officer, status: "REFUSED" }),
    await createDeclaration({ reviewer: officer, status: "PUBLISHED" }),
  ]);
});

describe("the monthly list", () => {
  it("holds what ended, from the first of April after its years, and nothing before", async () => {
    await propose("2032-03-31T23:00:00");
    expect(await open("declaration")).toBeNull();

    await propose("2032-04-01T00:30:00");
    const list = await open("declaration");
    expect(list?.items.map(({ label }) => label).sort()).toEqual(
      ended
        .slice(0, 2)
        .map(({ number }) => number)
        .sort(),
    );
    expect(list?.items[0]?.dueOn.toISOString()).toContain("2032-04-01");
  });

  it("is made once, also when the job comes twice", async () => {
    await Promise.all([propose("2032-04-01T00:30:00"), propose("2032-04-01T00:30:00")]);
    expect(await db.disposal.count({ where: { recordClass: "declaration" } })).toBe(1);
  });

  it("loses what is kept for longer, and its approval asks for the number on the screen", async () => {
    const list = await open("declaration");
    const [first] = list?.items ?? [];
    const id = list?.id ?? "";
    const keep = { id, subjectId: first?.subjectId ?? "", until: "2033-06-30", reason: "係争中" };
    await at("2032-04-02T10:00:00", () => perform(keeper, (uow) => keepRecord(uow, keep)));

    const stale = await attempt(keeper, (uow) =>
      decideDisposal(uow, { id, isApproved: true, reason: "満了", seen: 2 }),
    );
    expect(stale.ok || stale.error.message).toMatch("対象が1件に変わりました");
    await approve(keeper, id, 1);
    await dispose(id);

    const { items = [] } = (await getDisposal(keeper, id)) ?? {};
    expect(items.find(({ subjectId }) => subjectId === first?.subjectId)).toMatchObject({ erasedAt: null });
    expect(items.filter(({ erasedAt }) => erasedAt !== null)).toHaveLength(1);
  });

  it("has it again when the longer time is over", async () => {
    await propose("2033-06-01T00:30:00");
    expect(await open("declaration")).toBeNull();
    await propose("2033-07-01T00:30:00");
    expect((await open("declaration"))?.items).toHaveLength(1);
  });
});

describe("a closed account", () => {
  it("is nobody after its years, and what it did stays", async () => {
    const administrator = await staffOf(await createStaff(["ACCOUNTS"]));
    const leaving = await createStaff(["MAIL"]);
    await at("2027-05-01T10:00:00", () =>
      perform(administrator, (uow) => closeAccount(uow, { id: leaving.id, reason: "退職", successorId: "" })),
    );
    await propose("2038-04-01T00:30:00");
    const list = await open("staff-account");
    await approve(keeper, list?.id ?? "", 1);
    await dispose(list?.id ?? "");

    const after = await db.account.findUniqueOrThrow({ where: { id: leaving.id } });
    expect(after).toMatchObject({ name: "（消去済み）", passwordHash: null, totpSecret: null, isActive: false });
    expect(after.email).not.toContain(leaving.email);
    expect(await db.auditEvent.count({ where: { subjectId: leaving.id, action: "account.close" } })).toBe(1);
  });
});

describe("mails", () => {
  it("lose their words a year after their year", async () => {
    await at("2027-03-31T12:00:00", () => createMail({}, ended[0]?.id));
    await db.mail.updateMany({ where: { status: "QUEUED" }, data: { status: "SENT", sentAt: new Date("2027-03-31") } });
    await propose("2028-03-31T23:00:00");
    expect(await open("mail")).toBeNull();
    await propose("2028-04-01T00:30:00");
    const list = await open("mail");
    await approve(keeper, list?.id ?? "", list?.items.length);
    await dispose(list?.id ?? "");
    const left = await db.mail.findMany({ where: { id: { in: list?.items.map(({ subjectId }) => subjectId) ?? [] } } });
    expect(new Set(left.map(({ recipient, body }) => `${recipient}${body}`))).toEqual(new Set(["（消去済み）"]));
  });
});

it("lists are for those who keep the records", async () => {
  expect(await listDisposals(officer)).toEqual([]);
  expect((await listDisposals(keeper)).length).toBeGreaterThan(0);
});
