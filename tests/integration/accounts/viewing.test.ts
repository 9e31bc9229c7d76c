import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { proposeDuties } from "@/lib/accounts/changes/propose";
import { closeAccount, setDuties } from "@/lib/accounts/commands";
import { VIEWING_MINUTES } from "@/lib/accounts/limits";
import { getLiveSession, getOwnSession, getViewing } from "@/lib/accounts/live-session";
import { changePassword } from "@/lib/accounts/own-account";
import type { SessionKey } from "@/lib/accounts/sessions";
import { endViewing, startViewing } from "@/lib/accounts/viewing/commands";
import { NobodyToView } from "@/lib/accounts/viewing/refusals";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { assignDeclaration } from "@/lib/declarations/commands/review";
import { queueFilterSchema } from "@/lib/declarations/filters";
import { getCaseForReview } from "@/lib/declarations/queries/detail";
import { exportQueue } from "@/lib/declarations/queries/export";
import { NotPermitted, ViewOnly } from "@/lib/errors";
import { beginAccount, renameAccount } from "@/lib/members/commands";
import { getLiveMember } from "@/lib/members/live-member";
import { browser, createStaff, operator, PASSWORD, signedIn, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";

const MINUTE_MS = 60_000;

let officer: { readonly id: string };
let key: SessionKey;

beforeAll(async () => {
  officer = await createStaff(["ACCOUNTS"]);
});
afterEach(() => clock.shift(0));

async function own(): Promise<Staff> {
  const staff = await getOwnSession(key);
  if (staff === null) throw new Error("The officer is not signed in.");
  return staff;
}

async function lookAs(email: string, kind: "STAFF" | "MEMBER" = "STAFF") {
  key = await signedIn(officer);
  const staff = await own();
  return attempt(staff, (uow) => startViewing(uow, { kind, email, reason: "問い合わせのため" }));
}

async function seen(): Promise<Staff> {
  const staff = await getLiveSession(key);
  if (staff === null) throw new Error("Nobody is there.");
  return staff;
}

describe("looking as a colleague", () => {
  it("shows what they see, is told to them, and is recorded with who really looked", async () => {
    const reviewer = await createStaff(["DECLARATIONS"]);
    const { number, id } = await createDeclaration({
      status: "IN_REVIEW",
      reviewer: await staffOf(await createStaff()),
    });

    expect((await lookAs(reviewer.email)).ok).toBe(true);
    const actor = await seen();
    expect(actor).toMatchObject({
      accountId: reviewer.id,
      duties: ["DECLARATIONS"],
      viewedBy: { accountId: officer.id },
    });
    expect((await getCaseForReview(actor, number))?.declaration.id).toBe(id);

    expect(
      await db.auditEvent.findFirstOrThrow({
        where: { action: "declaration.view", subjectId: id },
        orderBy: { id: "desc" },
        select: { actorId: true, actorKind: true },
      }),
    ).toEqual({ actorId: officer.id, actorKind: "staff" });
    expect(
      await db.auditEvent.findFirst({
        where: { action: "account.viewAs", subjectId: reviewer.id },
        select: { actorId: true, reason: true },
      }),
    ).toEqual({ actorId: officer.id, reason: "問い合わせのため" });
    expect(await db.mail.count({ where: { recipient: reviewer.email, template: "account-viewed" } })).toBe(1);
  });

  it("writes nothing, whatever is tried, and hands out no file", async () => {
    const reviewer = await createStaff(["DECLARATIONS"]);
    const { id, version } = await createDeclaration({
      status: "IN_REVIEW",
      reviewer: await staffOf(await createStaff()),
    });
    await lookAs(reviewer.email);
    const actor = await seen();
    const before = [await db.declaration.findUniqueOrThrow({ where: { id } }), await db.auditEvent.count()];

    const assigned = await attempt(actor, (uow) => assignDeclaration(uow, { id, version, assigneeId: reviewer.id }));
    const password = await changePassword(
      actor,
      { currentPassword: PASSWORD, newPassword: "kawasemi-ga-tobu-mizube" },
      browser(),
    );

    const refused = { ok: false, error: new ViewOnly() };
    expect([assigned, password]).toEqual([refused, refused]);
    expect(await exportQueue(actor, queueFilterSchema.parse({}))).toBeNull();
    expect([await db.declaration.findUniqueOrThrow({ where: { id } }), await db.auditEvent.count()]).toEqual(before);
  });

  it("goes on to nobody else, and leaves out what would show or open more", async () => {
    const all = await createStaff(["ACCOUNTS", "AUDIT", "MAIL"]);
    const other = await createStaff(["MAIL"]);
    await lookAs(all.email);
    const actor = await seen();

    expect(actor.duties).toEqual(["MAIL"]);
    expect(
      await attempt(actor, (uow) => startViewing(uow, { kind: "STAFF", email: other.email, reason: "x" })),
    ).toEqual({ ok: false, error: new ViewOnly() });
    expect(await attempt(actor, (uow) => proposeDuties(uow, { id: other.id, duties: ["AUDIT"], reason: "x" }))).toEqual(
      { ok: false, error: new ViewOnly() },
    );
  });

  it("is refused as oneself, as nobody, as somebody closed, and to whoever administers no accounts", async () => {
    const self = await db.account.findUniqueOrThrow({ where: { id: officer.id } });
    const closed = await createStaff(["MAIL"]);
    await perform(operator, (uow) => closeAccount(uow, { id: closed.id, reason: "異動" }));

    const outcomes = [await lookAs(self.email), await lookAs("nobody@example.jp"), await lookAs(closed.email)];
    const colleague = await getOwnSession(await signedIn(await createStaff(["MAIL"])));
    if (colleague === null) throw new Error("The colleague is not signed in.");

    expect(outcomes).toEqual(outcomes.map(() => ({ ok: false, error: new NobodyToView() })));
    expect(
      await attempt(colleague, (uow) => startViewing(uow, { kind: "STAFF", email: self.email, reason: "x" })),
    ).toEqual({ ok: false, error: new NotPermitted() });
  });
});

describe("it is over", () => {
  it("by itself after half an hour of use", async () => {
    const colleague = await createStaff(["MAIL"]);
    await lookAs(colleague.email);
    clock.shift(15 * MINUTE_MS);
    expect((await seen()).accountId).toBe(colleague.id);

    clock.shift(VIEWING_MINUTES * MINUTE_MS + MINUTE_MS);

    expect((await seen()).accountId).toBe(officer.id);
    expect(await getViewing(key)).toBeNull();
  });

  it("when the officer ends it, on record", async () => {
    const colleague = await createStaff(["MAIL"]);
    await lookAs(colleague.email);

    await perform(await own(), endViewing);

    expect((await seen()).accountId).toBe(officer.id);
    expect(await db.auditEvent.count({ where: { action: "account.endViewAs", subjectId: colleague.id } })).toBe(1);
  });

  it("with the duty, at the next request", async () => {
    const colleague = await createStaff(["MAIL"]);
    const passing = await createStaff(["ACCOUNTS"]);
    key = await signedIn(passing);
    await perform(await own(), (uow) =>
      startViewing(uow, { kind: "STAFF", email: colleague.email, reason: "問い合わせのため" }),
    );

    await perform(operator, (uow) => setDuties(uow, { id: passing.id, duties: ["MAIL"] }));

    expect((await seen()).accountId).toBe(passing.id);
  });
});

it("a member's pages are looked at in the same way, and the desk stays the officer's own", async () => {
  const email = `${crypto.randomUUID()}@example.jp`;
  const { id } = await perform(operator, (uow) => beginAccount(uow, email));

  expect(await lookAs(email, "MEMBER")).toEqual({ ok: true, value: "MEMBER" });
  const member = await getLiveMember(key);
  if (member === null) throw new Error("No member is shown.");

  expect(member).toMatchObject({ accountId: id, viewedBy: { accountId: officer.id } });
  expect(await attempt(member, (uow) => renameAccount(uow, "別の名前"))).toEqual({ ok: false, error: new ViewOnly() });
  expect((await seen()).accountId).toBe(officer.id);
  expect(await getLiveMember(await signedIn(await createStaff(["ACCOUNTS"])))).toBeNull();
});
