import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changePassword, finishRenewal, startRenewal } from "@/lib/accounts/own-account";
import { revokeSession } from "@/lib/accounts/sessions";
import { totpCode } from "@/lib/accounts/totp";
import { JURY_TERMS_SHA256 } from "@/lib/awards/jury/terms";
import { clock } from "@/lib/clock";
import { unseal } from "@/lib/crypto/sealed";
import { db } from "@/lib/db/client";
import { attempt } from "@/lib/db/unit-of-work";
import { emptyForm, type FormAction } from "@/lib/forms/form";
import { browser, createStaff, PASSWORD, randomAddress, signedIn } from "@/tests/factories/accounts";
import {
  anEntry,
  invitedJuror,
  jurorOf,
  juryEdition,
  type OpenEdition,
  readyJuror,
  tokenFor,
} from "@/tests/factories/jury";
import { newcomer } from "@/tests/factories/members";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { mockNext, Redirected, request } from "@/tests/support/next-request";

mockNext();
const { enter } = await import("@/lib/auth/enter");
const { currentJuror, requireJuror } = await import("@/lib/auth/juror");
const { livePerson } = await import("@/lib/auth/live-person");
const { currentMember, requireMember } = await import("@/lib/auth/member");
const { currentStaff, requireDuty, requireStaff } = await import("@/lib/auth/session");
const { beginInvitationAction } = await import("@/app/(apply)/sign-in/invitation/actions");
const { signInAction } = await import("@/app/(apply)/sign-in/actions");
const { codeAction } = await import("@/app/(apply)/sign-in/code/actions");
const { acceptAction, declineAction } = await import("@/app/jury/[year]/terms/actions");
const { declareAction } = await import("@/app/jury/[year]/conflicts/actions");

let edition: OpenEdition;

beforeAll(async () => {
  edition = await juryEdition();
});
beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
});

async function sit(account: { readonly id: string }) {
  const key = await signedIn(account);
  await enter(key, account.id);
  return key;
}

async function press(action: FormAction, values: FieldValues) {
  try {
    return await action(emptyForm, formData(values));
  } catch (signal) {
    if (signal instanceof Redirected) return signal.to;
    throw signal;
  }
}

const codeOf = async (id: string) => {
  const { totpSecret } = await db.account.findUniqueOrThrow({ where: { id } });
  return totpCode(unseal("second factor", totpSecret ?? "", id) ?? "", clock.now());
};

describe("the doors", () => {
  it("of staff and members are closed to a juror", async () => {
    const { juror } = await readyJuror(edition);
    const key = await sit({ id: juror.accountId });
    request.headers.set("x-portal-path", "/admin/awards");

    expect([await currentStaff(), await currentMember()]).toEqual([null, null]);
    await expect(requireStaff()).rejects.toThrow(new Redirected("/sign-in?next=%2Fadmin%2Fawards"));
    await expect(requireDuty("AWARD")).rejects.toThrow(Redirected);
    await expect(requireMember()).rejects.toThrow(Redirected);
    expect(await livePerson(key)).toMatchObject({ kind: "juror", accountId: juror.accountId });
  });

  it("of jurors are closed to staff, members and visitors", async () => {
    request.headers.set("x-portal-path", "/jury/entries");
    const asked = new Redirected("/sign-in?next=%2Fjury%2Fentries");
    await expect(requireJuror()).rejects.toThrow(asked);
    await sit(await createStaff(["AWARD", "ACCOUNTS"]));
    await expect(requireJuror()).rejects.toThrow(asked);
    const member = await newcomer();
    await sit({ id: member.accountId });
    await expect(requireJuror()).rejects.toThrow(asked);
    expect(await currentJuror()).toBeNull();
  });

  it("let a juror in by password and code, to pages of jurors alone", async () => {
    const { juror, email } = await readyJuror(edition);
    expect(await press(signInAction, { email, password: PASSWORD, next: "/admin/awards" })).toBe("/sign-in/code");
    expect(await press(codeAction, { code: await codeOf(juror.accountId) })).toBe("/jury");
    expect((await currentJuror())?.accountId).toBe(juror.accountId);
  });

  it("lead from the link to the set-up, once", async () => {
    const { email } = await invitedJuror(edition);
    const token = await tokenFor(email);

    expect(await press(beginInvitationAction, { token })).toBe("/sign-in/setup");
    expect(await press(beginInvitationAction, { token })).toMatchObject({
      message: expect.stringContaining("使用済み"),
    });
  });
});

describe("what a juror presses", () => {
  it("agrees to the terms, and declares with the reason that was asked for", async () => {
    const entry = await anEntry(edition);
    const { seat } = await invitedJuror(edition);
    await jurorOf(seat.accountId);
    await sit({ id: seat.accountId });
    const seen = { id: seat.id, version: String(seat.version) };
    expect(await press(declareAction, { ...seen, nothingElse: "yes" })).toMatchObject({
      message: expect.stringContaining("就任の条件"),
    });
    expect(await press(acceptAction, { ...seen, sha256: JURY_TERMS_SHA256 })).toMatchObject({
      errors: { agreed: expect.any(String) },
    });
    expect(await press(acceptAction, { ...seen, sha256: JURY_TERMS_SHA256, agreed: "yes" })).toBe(
      "/jury?done=accepted",
    );

    const rows = await db.awardEntry.findMany({ where: { editionId: edition.editionId, category: edition.category } });
    const empty = rows.map(({ number }) => [
      [`entries.${number}.kind`, ""],
      [`entries.${number}.note`, ""],
    ]);
    const base = { id: seat.id, version: "2", ...Object.fromEntries(empty.flat()), nothingElse: "yes" };
    const ticked = { ...base, [`entries.${entry.number}.has`]: "yes" };
    expect(await press(declareAction, ticked)).toMatchObject({
      errors: { [`entries.${entry.number}.kind`]: expect.any(String) },
      values: { [`entries.${entry.number}.has`]: "yes" },
    });
    const whole = { ...ticked, [`entries.${entry.number}.kind`]: "advice", [`entries.${entry.number}.note`]: "顧問" };
    expect(await press(declareAction, whole)).toBe("/jury?done=declared");
    const where = { entryId_personId: { entryId: entry.id, personId: seat.accountId } };
    expect(await db.awardConflict.findUnique({ where })).toMatchObject({ status: "CONFIRMED", source: "JUROR" });
  });

  it("may decline", async () => {
    const { seat } = await invitedJuror(edition);
    await jurorOf(seat.accountId);
    await sit({ id: seat.accountId });
    const seen = { id: seat.id, version: String(seat.version) };

    expect(await press(declineAction, { ...seen, reason: "" })).toMatchObject({
      errors: { reason: expect.any(String) },
    });
    expect(await press(declineAction, { ...seen, reason: "日程が合わないため" })).toBe("/jury?done=declined");
  });
});

describe("the own account of a juror", () => {
  it("changes the password and the authenticator by the rules of staff, and ends the own sessions alone", async () => {
    const { juror } = await readyJuror(edition);
    const code = await codeOf(juror.accountId);
    const enrolment = await startRenewal(juror, code);
    if (!enrolment.ok) throw enrolment.error;
    const proof = totpCode(enrolment.value.secret, clock.now());
    expect((await finishRenewal(juror, enrolment.value, proof, browser())).ok).toBe(true);
    const input = { currentPassword: PASSWORD, newPassword: "kawasemi-ga-tobu-mizube" };
    const changed = await changePassword(juror, input, browser());
    if (!changed.ok) throw changed.error;

    const another = await readyJuror(edition);
    const foreign = await attempt(juror, (uow) => revokeSession(uow, another.juror.sessionId));
    expect(foreign.ok).toBe(false);
    expect((await attempt(juror, (uow) => revokeSession(uow, changed.value.sid))).ok).toBe(true);
    const event = { action: "account.changePassword", actorKind: "juror", actorId: juror.accountId };
    expect(await db.auditEvent.count({ where: event })).toBe(1);
    const { email: recipient } = await db.account.findUniqueOrThrow({ where: { id: juror.accountId } });
    const told = await db.mail.findMany({ where: { recipient, template: "account-access-changed" } });
    expect(told.filter(({ body }) => body.includes("/jury/account"))).toHaveLength(2);
  });
});
