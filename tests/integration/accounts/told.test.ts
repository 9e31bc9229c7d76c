import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { resetAccess } from "@/lib/accounts/commands";
import { linkIdentity, unlinkIdentity } from "@/lib/accounts/identities";
import { changePassword, finishRenewal } from "@/lib/accounts/own-account";
import { newEnrolment } from "@/lib/accounts/second-factor";
import { completeSetup } from "@/lib/accounts/setup";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { provePassword } from "@/lib/accounts/sign-in";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { browser, createStaff, operator, PASSWORD, staffOf } from "@/tests/factories/accounts";

const ISSUER = "https://provider.example.jp";
const NEW_PASSWORD = "yamabato-ga-naku-hirusagari";

const letters = (recipient: string) =>
  db.mail.findMany({
    where: { recipient, template: "account-access-changed" },
    select: { subject: true, body: true },
    orderBy: { createdAt: "asc" },
  });

it("tells the owner of a new password, and says nothing of the password", async () => {
  const account = await createStaff();
  await changePassword(await staffOf(account), { currentPassword: PASSWORD, newPassword: NEW_PASSWORD }, browser());

  const [letter, ...more] = await letters(account.email);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe("【お知らせ】パスワードが変更されました");
  expect(letter?.body).toContain("/admin/account");
  expect(letter?.body).not.toContain(NEW_PASSWORD);
});

it("tells the owner of a new authenticator", async () => {
  const account = await createStaff();
  const enrolment = newEnrolment();
  await finishRenewal(await staffOf(account), enrolment, totpCode(enrolment.secret, clock.now()), browser());

  expect((await letters(account.email)).map(({ subject }) => subject)).toEqual([
    "【お知らせ】認証アプリが設定し直されました",
  ]);
});

it("tells whoever was given a one-time password that it was used", async () => {
  const account = await createStaff();
  const access = await newSetupAccess(clock.now());
  await perform(operator, (uow) => resetAccess(uow, account.id, access));
  const first = await provePassword({ email: account.email, password: access.password }, browser());
  if (!first.ok) throw first.error;
  const enrolment = newEnrolment();
  const input = { newPassword: NEW_PASSWORD, code: totpCode(enrolment.secret, clock.now()) };

  await completeSetup(first.value.proof, enrolment, input, browser());

  expect((await letters(account.email)).map(({ subject }) => subject)).toEqual([
    "【お知らせ】パスワードと認証アプリが設定されました",
  ]);
});

it("tells the owner when a provider is linked and when it is not any more, once each", async () => {
  const account = await createStaff();
  const staff = await staffOf(account);
  const identity = { issuer: ISSUER, subject: randomUUID(), email: account.email };
  for (const _again of [1, 2]) await attempt(staff, (uow) => linkIdentity(uow, identity));
  for (const _again of [1, 2]) await attempt(staff, (uow) => unlinkIdentity(uow, ISSUER));

  expect((await letters(account.email)).map(({ subject }) => subject)).toEqual([
    "【お知らせ】職員認証が登録されました",
    "【お知らせ】職員認証の登録が解除されました",
  ]);
});

it("writes no letter where nothing was changed", async () => {
  const account = await createStaff();
  const input = { currentPassword: "not-the-password", newPassword: NEW_PASSWORD };
  await changePassword(await staffOf(account), input, browser());

  expect(await letters(account.email)).toEqual([]);
});
