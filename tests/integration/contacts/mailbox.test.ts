import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { createStaff, randomAddress, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { mockNext, request } from "@/tests/support/next-request";
import { queriesDuring } from "@/tests/support/queries";

mockNext();
const { mailCode, enterByCode } = await import("@/lib/auth/mailbox");
const { awaitedProof, currentContact, leaveCase, recentContact } = await import("@/lib/auth/contact");
const { clearOldProofs, endContactSession } = await import("@/lib/contacts/commands");
const { perform } = await import("@/lib/db/unit-of-work");

/** A number that is well formed and that nobody has. */
const NOBODYS = "D-2026-CCCCC3";
const MINUTE = 60_000;

beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
});
afterEach(() => clock.shift(0));

const declare = async () => createDeclaration({ reviewer: await staffOf(await createStaff()) });

async function mailedCode(caseId: string): Promise<string> {
  const mail = await db.mail.findFirstOrThrow({
    where: { caseId, template: "status-code" },
    orderBy: { createdAt: "desc" },
  });
  return /確認コード：(\d{6})/.exec(mail.body)?.[1] ?? "";
}

async function accessId(): Promise<string> {
  return (await awaitedProof.read())?.accessId ?? "";
}

/** Asks for a code and knows it. */
async function ask() {
  const declaration = await declare();
  await mailCode(declaration.number);
  return { declaration, id: await accessId(), code: await mailedCode(declaration.id) };
}

const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe("the right code", () => {
  it("opens this case, to this browser, for an hour", async () => {
    const { declaration, id, code } = await ask();

    expect(await enterByCode(id, code)).toBeNull();

    const session = await currentContact();
    expect(session?.contact).toEqual({ kind: "contact", flow: "declaration", caseId: declaration.id });
    expect(request.cookies.get("portal-contact")?.options).toMatchObject({
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: false,
    });
    expect(await db.auditEvent.count({ where: { action: "case.proveMailbox", subjectId: declaration.id } })).toBe(1);
    expect(await awaitedProof.read()).toBeNull();
  });

  it("is over after an hour: nothing is shown, what was typed can be saved for a day", async () => {
    const { declaration, id, code } = await ask();
    await enterByCode(id, code);

    clock.shift(61 * MINUTE);
    expect(await currentContact()).toBeNull();
    expect(await recentContact()).toMatchObject({ contact: { caseId: declaration.id }, isOver: true });
    clock.shift(26 * 60 * MINUTE);
    expect(await recentContact()).toBeNull();

    await perform({ kind: "system", job: "test" }, clearOldProofs);
    expect(await db.contactSession.count({ where: { caseId: declaration.id } })).toBe(0);
  });

  it("ends at the server when the person ends it", async () => {
    const { id, code } = await ask();
    await enterByCode(id, code);
    const copied = request.cookies.get("portal-contact");

    const session = await currentContact();
    const token = await leaveCase();
    if (session) await perform(session.contact, (uow) => endContactSession(uow, token ?? ""));
    if (copied) request.cookies.set("portal-contact", copied);

    expect(await recentContact()).toBeNull();
  });
});

describe("any other code", () => {
  it("is refused, with the number of tries that are left", async () => {
    const { id, code } = await ask();

    const refusal = await enterByCode(id, other(code));

    expect(refusal?.message).toContain("あと4回");
    expect(await currentContact()).toBeNull();
    expect(await enterByCode(id, code)).toBeNull();
  });

  it("ends the code after five tries, also for who then has the right one", async () => {
    const { id, code } = await ask();
    for (let time = 1; time <= 5; time += 1) await enterByCode(id, other(code));

    const refusal = await enterByCode(id, code);

    expect(refusal?.message).toContain("使えなくなりました");
    expect(await currentContact()).toBeNull();
  });

  it("is refused when it is the right one, ten minutes later", async () => {
    const { id, code } = await ask();

    clock.shift(10 * MINUTE + 1000);

    expect((await enterByCode(id, code))?.message).toContain("有効期限が過ぎています");
  });

  it("is refused when it is the right one, for the second time", async () => {
    const { id, code } = await ask();
    await enterByCode(id, code);
    request.clear();

    expect((await enterByCode(id, code))?.message).toContain("使用済み");
    expect(await currentContact()).toBeNull();
  });

  it("is refused when it was mailed for another case", async () => {
    const [first, second] = [await ask(), await ask()];

    expect(await enterByCode(second.id, first.code === second.code ? other(first.code) : first.code)).not.toBeNull();
  });
});

describe("a number that nobody has", () => {
  it("gets the same answer after the same work, and no mail", async () => {
    const declaration = await declare();
    const mails = await db.mail.count();

    const begun = performance.now();
    const known = await queriesDuring(() => mailCode(declaration.number));
    const knownProof = await awaitedProof.read();
    const between = performance.now();
    const unknown = await queriesDuring(() => mailCode(NOBODYS));
    const ended = performance.now();

    expect(unknown.value).toEqual(known.value);
    // Neither answer comes before its time, however fast the work was.
    expect(Math.min(between - begun, ended - between)).toBeGreaterThan(390);
    expect(known.queries - unknown.queries).toBeLessThanOrEqual(4);
    expect(Object.keys((await awaitedProof.read()) ?? {})).toEqual(Object.keys(knownProof ?? {}));
    expect(await db.accessCode.count({ where: { id: await accessId(), caseId: null } })).toBe(1);
    expect(await db.mail.count()).toBe(mails + 1);
  });

  it("hears the same of every code, and never gets in", async () => {
    await mailCode(NOBODYS);
    const id = await accessId();

    const refusals = [];
    for (let time = 1; time <= 6; time += 1) refusals.push((await enterByCode(id, "000000"))?.message ?? "let in");

    expect(refusals.map((sentence) => /あと\d回|使えなくなりました/.exec(sentence)?.[0])).toEqual([
      "あと4回",
      "あと3回",
      "あと2回",
      "あと1回",
      "使えなくなりました",
      "使えなくなりました",
    ]);
    expect(await currentContact()).toBeNull();
  });
});

describe("asking again and again", () => {
  it.each(["a number of somebody", "a number of nobody"])("is slowed down for %s", async (whose) => {
    const number = whose === "a number of nobody" ? "D-2026-DDDDD6" : (await declare()).number;
    const answers = [];
    for (let time = 1; time <= 6; time += 1) answers.push(await mailCode(number));

    expect(answers.slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(answers[5]?.message).toMatch(/分ほど待ってから/);
  });
});
