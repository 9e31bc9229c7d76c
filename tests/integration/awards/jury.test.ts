import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "@/lib/accounts/commands";
import { EmailOfJuror } from "@/lib/accounts/refusals";
import { newEnrolment } from "@/lib/accounts/second-factor";
import { completeSetup } from "@/lib/accounts/setup";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { proveCode, provePassword } from "@/lib/accounts/sign-in";
import { totpCode } from "@/lib/accounts/totp";
import { declareConflicts } from "@/lib/awards/conflicts/commands/declare";
import { acceptSeat, declineSeat } from "@/lib/awards/jury/commands/answer";
import { editSeat, endSeat, inviteAgain, resendInvitation } from "@/lib/awards/jury/commands/keep";
import { clearOldInvitations, getOpenInvitation, INVITATION_DAYS, spendInvitation } from "@/lib/awards/jury/links";
import { getLiveJuror } from "@/lib/awards/jury/live-juror";
import { listSeats } from "@/lib/awards/jury/queries/desk";
import { ChairTaken, InvitationOver, SeatNotFound, TermsChanged, TermsFirst } from "@/lib/awards/jury/refusals";
import { JURY_TERMS_SHA256 } from "@/lib/awards/jury/terms";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { FieldsRefused, StepNotAllowed } from "@/lib/errors";
import { browser, createStaff, operator, staffOf } from "@/tests/factories/accounts";
import {
  acceptedJuror,
  anEntry,
  invitedJuror,
  jurorOf,
  juryEdition,
  type OpenEdition,
  readyJuror,
  seatOf,
  tokenFor,
} from "@/tests/factories/jury";

const visitor = { kind: "visitor" } as const;
const NEW_PASSWORD = "kawasemi-ga-tobu-mizube";
const DAY_MS = 86_400_000;

let edition: OpenEdition;

beforeAll(async () => {
  edition = await juryEdition();
});
afterEach(() => clock.shift(0));

const spend = (token: string) => attempt(visitor, (uow) => spendInvitation(uow, token));
const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

/** All that the record says beside ids. */
const told = (
  events: readonly { readonly reason: string | null; readonly before: unknown; readonly after: unknown }[],
) => JSON.stringify(events.map(({ reason, before, after }) => [reason, before, after]));

describe("the way of a juror to a ready seat", () => {
  it("leads from the mailed link through both factors, the terms and the declaration", async () => {
    const { email, seat } = await invitedJuror(edition);
    const token = await tokenFor(email);
    expect(await getOpenInvitation(token)).toBe(edition.fiscalYear);

    const proof = await spend(token);
    if (!proof.ok) throw proof.error;
    const enrolment = newEnrolment();
    const code = totpCode(enrolment.secret, clock.now());
    const session = await completeSetup(proof.value, enrolment, { newPassword: NEW_PASSWORD, code }, browser());
    if (!session.ok) throw session.error;
    const juror = await getLiveJuror(session.value);
    expect(juror?.seats).toMatchObject([{ jurorId: seat.id, fiscalYear: edition.fiscalYear, isReady: false }]);
    if (juror === null) throw new Error("The juror is not signed in.");

    const accepted = await perform(juror, (uow) => acceptSeat(uow, { ...seen(seat), sha256: JURY_TERMS_SHA256 }));
    expect(accepted).toMatchObject({ status: "ACTIVE", termsSha256: JURY_TERMS_SHA256 });
    expect((await getLiveJuror(session.value))?.seats).toMatchObject([{ isReady: false }]);

    await perform(juror, (uow) => declareConflicts(uow, { ...seen(accepted), declared: [] }));
    expect((await getLiveJuror(session.value))?.seats).toMatchObject([{ isReady: true }]);
    const events = await db.auditEvent.findMany({ where: { subjectId: seat.id }, orderBy: { seq: "asc" } });
    expect(events.map(({ action }) => action)).toEqual([
      "awardJuror.invite",
      "awardJuror.accept",
      "awardJuror.declare",
    ]);
    expect(told(events)).not.toContain(email);
    const ofAccount = await db.auditEvent.findMany({
      where: { subjectId: seat.accountId, action: { startsWith: "account.use" } },
    });
    expect(ofAccount.map(({ action }) => action)).toEqual(["account.useInvitation"]);
  });

  it("goes by the same door as staff afterwards", async () => {
    const { email, seat } = await invitedJuror(edition);
    const proof = await spend(await tokenFor(email));
    if (!proof.ok) throw proof.error;
    const enrolment = newEnrolment();
    const code = totpCode(enrolment.secret, clock.now());
    await completeSetup(proof.value, enrolment, { newPassword: NEW_PASSWORD, code }, browser());
    clock.shift(60_000);

    const first = await provePassword({ email, password: NEW_PASSWORD }, browser());
    expect(first).toMatchObject({ ok: true, value: { next: "code", kind: "JUROR" } });
    if (!first.ok) throw first.error;
    const key = await proveCode(first.value.proof, totpCode(enrolment.secret, clock.now()), browser());

    expect(key.ok && (await getLiveJuror(key.value))?.accountId).toBe(seat.accountId);
    expect((await provePassword({ email, password: "wrong" }, browser())).ok).toBe(false);
  });
});

describe("an invitation", () => {
  it("opens once", async () => {
    const { email } = await invitedJuror(edition);
    const token = await tokenFor(email);

    expect((await spend(token)).ok).toBe(true);
    expect(await spend(token)).toMatchObject({ ok: false, error: expect.any(InvitationOver) });
    expect(await getOpenInvitation(token)).toBeNull();
  });

  it("is over after its days, and is forgotten then", async () => {
    const { email, seat } = await invitedJuror(edition);
    const token = await tokenFor(email);
    clock.shift(INVITATION_DAYS * DAY_MS + 1);

    expect(await spend(token)).toMatchObject({ ok: false, error: expect.any(InvitationOver) });
    await perform(operator, clearOldInvitations);
    expect(await db.awardJurorLink.count({ where: { jurorId: seat.id } })).toBe(0);
  });

  it("is worth nothing once another letter was sent", async () => {
    const { email, seat } = await invitedJuror(edition);
    const token = await tokenFor(email);
    await perform(edition.officer, (uow) => resendInvitation(uow, seen(seat)));

    expect((await spend(token)).ok).toBe(false);
    expect((await spend(await tokenFor(email))).ok).toBe(true);
  });

  it("is not sent to an address of staff, nor twice in a year", async () => {
    const { email } = await createStaff(["CONTENT"]);
    await expect(invitedJuror(edition, { email })).rejects.toThrow(FieldsRefused);

    const invited = await invitedJuror(edition);
    await expect(invitedJuror(edition, { email: invited.email })).rejects.toThrow(FieldsRefused);
  });

  it("keeps its address from staff who are registered later", async () => {
    const { email } = await invitedJuror(edition);
    const access = await newSetupAccess(clock.now());
    const work = perform(operator, (uow) => createAccount(uow, { email, name: "見本 太郎", duties: [] }, access));

    await expect(work).rejects.toThrow(EmailOfJuror);
  });

  it("takes the account of an earlier year, without a set-up", async () => {
    const { email, seat } = await acceptedJuror(edition);
    const next = await juryEdition();

    const again = await invitedJuror(next, { email });

    expect(again.seat.accountId).toBe(seat.accountId);
    expect(await db.mail.count({ where: { recipient: email, template: "jury-invitation-again" } })).toBe(1);
    expect((await jurorOf(seat.accountId)).seats).toHaveLength(2);
  });

  it("lets one chair in at a time", async () => {
    const other = await juryEdition();
    await invitedJuror(other, { isChair: true });

    await expect(invitedJuror(other, { isChair: true })).rejects.toThrow(ChairTaken);
  });
});

describe("the answer of a juror", () => {
  it("may be no, with a reason that the record does not hold", async () => {
    const { seat } = await invitedJuror(edition);
    const juror = await jurorOf(seat.accountId);
    await perform(juror, (uow) => declineSeat(uow, { ...seen(seat), reason: "手術を受けるため" }));

    const events = await db.auditEvent.findMany({ where: { subjectId: seat.id }, orderBy: { seq: "asc" } });
    expect(events.at(-1)).toMatchObject({ action: "awardJuror.decline", toStatus: "DECLINED" });
    expect(told(events)).not.toContain("手術");
    expect((await jurorOf(seat.accountId)).seats).toEqual([]);
  });

  it("is for the terms as they are, and for the own seat", async () => {
    const { seat } = await invitedJuror(edition);
    const { juror: another } = await acceptedJuror(edition);
    const juror = await jurorOf(seat.accountId);
    const accept = (who: typeof juror, sha256: string) =>
      perform(who, (uow) => acceptSeat(uow, { ...seen(seat), sha256 }));

    await expect(accept(juror, "0".repeat(64))).rejects.toThrow(TermsChanged);
    await expect(accept(another, JURY_TERMS_SHA256)).rejects.toThrow(SeatNotFound);
  });

  it("comes before the declaration", async () => {
    const { seat } = await invitedJuror(edition);
    const juror = await jurorOf(seat.accountId);
    const work = perform(juror, (uow) => declareConflicts(uow, { ...seen(seat), declared: [] }));

    await expect(work).rejects.toThrow(TermsFirst);
  });
});

describe("a seat", () => {
  it("that ended shows nothing from the next request on, and begins anew when it is offered again", async () => {
    await anEntry(edition);
    const { seat, juror } = await readyJuror(edition);
    const ended = await perform(edition.officer, (uow) =>
      endSeat(uow, { ...seen(seat), reason: "任期が終わったため" }),
    );
    expect((await jurorOf(juror.accountId)).seats).toEqual([]);

    const again = await perform(edition.second, (uow) => inviteAgain(uow, seen(ended)));
    expect(again).toMatchObject({ status: "INVITED", termsAcceptedAt: null, declaredAt: null, endReason: null });
  });

  it("asks for a new declaration when it gets a category more", async () => {
    const { seat, juror } = await readyJuror({ ...edition });
    const input = seatOf(edition, { categories: [edition.category, "another"] });
    const wider = await perform(edition.officer, (uow) => editSeat(uow, { ...seen(seat), ...input }));

    expect(wider.declaredAt).toBeNull();
    expect((await jurorOf(juror.accountId)).seats).toMatchObject([{ isReady: false }]);
  });

  it("is handled by officers of the award alone", async () => {
    const { seat } = await invitedJuror(edition);
    const other = await staffOf(await createStaff(["CONTENT", "ACCOUNTS"]));

    await expect(perform(other, (uow) => resendInvitation(uow, seen(seat)))).rejects.toThrow(SeatNotFound);
    expect(await listSeats(other, edition.editionId)).toEqual([]);
    const work = perform(edition.officer, (uow) => endSeat(uow, { ...seen(seat), reason: "理由" }));
    await expect(work).rejects.toThrow(StepNotAllowed);
  });
});
