import { TOTP } from "otpauth";
import { newEnrolment, sealTotpSecret } from "@/lib/accounts/second-factor";
import { newTotpSecret } from "@/lib/accounts/totp";
import { pendingRenewal, SETUP_SECONDS } from "@/lib/auth/held";
import { db } from "@/lib/db/client";
import { PASSWORD, signedIn } from "@/tests/factories/accounts";
import { juryEdition, readyJuror } from "@/tests/factories/jury";
import { formData } from "@/tests/support/form-client";
import { form, type JurorTrial } from "./juror-trial";

const someone = async () => (await readyJuror(await juryEdition())).juror;

/** What jurors do with their own way in. */
export const jurorAccountTrials: Readonly<Record<string, JurorTrial>> = {
  "/jury/account#endSessionAction": async () => {
    const juror = await someone();
    const { sid } = await signedIn({ id: juror.accountId });
    return { juror, args: [formData({ id: sid })] };
  },
  "/jury/account#endAllAction": async () => ({ juror: await someone(), args: [], isOwn: true }),
  "/jury/account/password#changePasswordAction": async () => {
    const values = { currentPassword: PASSWORD, newPassword: "kawasemi-ga-tobu-mizube" };
    return { ...form(await someone(), values), isOwn: true };
  },
  "/jury/account/second-factor#startRenewalAction": async () => {
    const juror = await someone();
    const [id, secret] = [juror.accountId, newTotpSecret()];
    await db.account.update({ where: { id }, data: { totpSecret: sealTotpSecret(id, secret), totpLastStep: null } });
    return { ...form(juror, { code: new TOTP({ secret }).generate() }), isOwn: true };
  },
  "/jury/account/second-factor/setup#finishRenewalAction": async () => {
    const juror = await someone();
    const enrolment = newEnrolment();
    const ready = async () => {
      await pendingRenewal.put({ accountId: juror.accountId, enrolment }, SETUP_SECONDS);
      return undefined;
    };
    return { ...form(juror, { code: new TOTP({ secret: enrolment.secret }).generate() }), ready, isOwn: true };
  },
};
