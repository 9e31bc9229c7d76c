import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { approveChange, refuseChange, withdrawChange } from "@/lib/accounts/changes/decide";
import { getChange, getJurorRecovery, listChangesToDecide } from "@/lib/accounts/changes/queries";
import { approveByOperator } from "@/lib/accounts/create-first";
import { isRecoveryLinkOpen, spendRecoveryLink } from "@/lib/accounts/recovery-links";
import { newEnrolment } from "@/lib/accounts/second-factor";
import { completeSetup } from "@/lib/accounts/setup";
import { provePassword } from "@/lib/accounts/sign-in";
import { totpCode } from "@/lib/accounts/totp";
import { askForRecovery } from "@/lib/awards/jury/commands/recovery";
import { listRecoveriesToDecide } from "@/lib/awards/jury/queries/recovery";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { browser, createStaff, PASSWORD, staffOf } from "@/tests/factories/accounts";
import { acceptedJuror, invitedJuror, juryEdition, type OpenEdition } from "@/tests/factories/jury";

const visitor = { kind: "visitor" } as const;
const NEW_PASSWORD = "kawasemi-ga-tobu-mizube";
const reason = "端末を失くした（電話で確認）";

let edition: OpenEdition;
let second: Staff;

beforeAll(async () => {
  edition = await juryEdition();
  second = await staffOf(await createStaff(["AWARD"]));
});

async function asked() {
  const { seat, email } = await acceptedJuror(edition);
  const { id, version } = seat;
  const change = await perform(edition.officer, (uow) => askForRecovery(uow, { id, version, reason }));
  return { seat, email, change };
}

const approve = (who: Staff, change: string) => attempt(who, (uow) => approveChange(uow, change));

async function linkTo(email: string): Promise<string> {
  const mail = await db.mail.findFirstOrThrow({ where: { recipient: email, template: "staff-recovery" } });
  return /token=([\w-]+)/.exec(mail.body)?.[1] ?? "";
}

describe("a juror who lost both factors", () => {
  it("comes back by a mailed link once two officers of the award agree, and by nothing of before", async () => {
    const { email, change } = await asked();
    expect(await db.recoveryLink.count({ where: { account: { email } } })).toBe(0);

    expect(await approve(second, change)).toMatchObject({ ok: true });
    expect(await provePassword({ email, password: PASSWORD }, browser())).toMatchObject({ ok: false });
    const token = await linkTo(email);
    expect(await isRecoveryLinkOpen(token)).toBe(true);
    const proof = await perform(visitor, (uow) => spendRecoveryLink(uow, token));
    expect(await isRecoveryLinkOpen(token)).toBe(false);

    const enrolment = newEnrolment();
    const input = { newPassword: NEW_PASSWORD, code: totpCode(enrolment.secret, clock.now()) };
    expect(await completeSetup(proof, enrolment, input, browser())).toMatchObject({ ok: true });
    expect(await provePassword({ email, password: NEW_PASSWORD }, browser())).toMatchObject({ ok: true });
  });

  it("is decided on by a second officer of the award, and by nobody else", async () => {
    const { change } = await asked();
    const keeper = await staffOf(await createStaff(["ACCOUNTS"]));

    expect(await approve(edition.officer, change)).toMatchObject({ ok: false, error: { name: "RecordNotFound" } });
    expect(await approve(keeper, change)).toMatchObject({ ok: false, error: { name: "RecordNotFound" } });
    expect(await getChange(keeper, change)).toBeNull();
    expect((await listChangesToDecide(keeper, "STAFF")).map(({ id }) => id)).not.toContain(change);
    expect((await listRecoveriesToDecide(second)).map(({ id }) => id)).toContain(change);
    expect((await listRecoveriesToDecide(edition.officer)).map(({ id }) => id)).not.toContain(change);
  });

  it("is not decided about colleagues by the desk of the award", async () => {
    const { id } = await createStaff(["MAIL"]);
    const keeper = await staffOf(await createStaff(["ACCOUNTS"]));
    const { proposeRecovery } = await import("@/lib/accounts/changes/propose");
    const change = await perform(keeper, (uow) => proposeRecovery(uow, { id, reason }));

    expect(await approve(second, change)).toMatchObject({ ok: false, error: { name: "RecordNotFound" } });
  });

  it("keeps what there is when it is refused or taken back, and says why", async () => {
    const [first, other] = [await asked(), await asked()];
    await perform(second, (uow) => refuseChange(uow, first.change, "本人の確認が足りません"));
    await perform(edition.officer, (uow) => withdrawChange(uow, other.change));

    for (const { email } of [first, other])
      expect(await provePassword({ email, password: PASSWORD }, browser())).toMatchObject({ ok: true });
    expect(await getJurorRecovery(second, first.seat.accountId)).toMatchObject({
      outcome: "REFUSED",
      decisionReason: "本人の確認が足りません",
    });
  });

  it("is not asked for twice at a time, nor for somebody who has not set up anything yet", async () => {
    const { seat } = await asked();
    const { id, version } = seat;
    expect(await attempt(second, (uow) => askForRecovery(uow, { id, version, reason }))).toMatchObject({
      ok: false,
      error: { name: "ChangeOpen" },
    });
    const invited = (await invitedJuror(edition)).seat;
    const early = { id: invited.id, version: invited.version, reason };
    expect(await attempt(second, (uow) => askForRecovery(uow, early))).toMatchObject({
      ok: false,
      error: { name: "NoFactorsYet" },
    });
  });

  it("is approved by the operator only where there is no second officer", async () => {
    const { email } = await asked();

    await expect(approveByOperator(email)).rejects.toMatchObject({ name: "SecondPersonThere" });
  });
});
