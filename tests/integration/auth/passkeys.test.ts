import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { totpCode } from "@/lib/accounts/totp";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { FormState } from "@/lib/forms/form";
import { createStaff, PASSWORD, randomAddress, signedIn, type TestAccount } from "@/tests/factories/accounts";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { mockNext, Redirected, request } from "@/tests/support/next-request";
import { SoftAuthenticator } from "@/tests/support/soft-authenticator";

mockNext();
vi.doMock("next/cache", () => ({ updateTag: () => undefined }));
const signIn = await import("@/app/(apply)/sign-in/passkey-actions");
const second = await import("@/app/(apply)/sign-in/code/passkey-actions");
const { signInAction } = await import("@/app/(apply)/sign-in/actions");
const own = await import("@/app/admin/account/passkeys/actions");
const { enter } = await import("@/lib/auth/enter");
const { registeredDevice } = await import("@/tests/factories/passkeys");
const { getLiveSession } = await import("@/lib/accounts/live-session");
const { emptyForm } = await import("@/lib/forms/form");

const REFUSED = "パスキーを確認できませんでした。";
const PROVE_FIRST = "ご本人の確認から10分が過ぎたか";
const MINUTE = 60_000;

beforeEach(() => sitDown());
afterEach(() => clock.shift(0));

function sitDown(): void {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
}

async function post(action: (previous: FormState, data: FormData) => Promise<FormState>, values: FieldValues) {
  try {
    const { message, errors } = await action(emptyForm, formData(values));
    return { to: null, said: message ?? Object.values(errors).join() };
  } catch (signal) {
    if (signal instanceof Redirected) return { to: signal.to, said: "" };
    throw signal;
  }
}

async function someone(): Promise<{ readonly account: TestAccount; readonly device: SoftAuthenticator }> {
  const account = await createStaff();
  const staff = await getLiveSession(await signedIn(account));
  if (staff === null) throw new Error("The session that was just opened is not alive.");
  return { account, device: await registeredDevice(staff) };
}

async function asked(begin = signIn.beginPasskeyAction) {
  const begun = await begin();
  if (!begun.ok) throw new Error(begun.state.message);
  return { challenge: begun.options.challenge, rpId: begun.options.rpId ?? "", options: begun.options };
}

const answered = (answer: string, next = "") => post(signIn.passkeyAction, { answer, next });
const sessionsOf = (accountId: string) => db.session.count({ where: { accountId, revokedAt: null } });

describe("the way in by a passkey alone", () => {
  it("leads to where one was going, and nowhere else", async () => {
    const { device } = await someone();

    expect(await answered(device.get(await asked()), "/admin/account")).toEqual({ to: "/admin/account", said: "" });
    expect(request.cookies.has("portal-session")).toBe(true);
    expect(request.cookies.has("portal-passkey")).toBe(false);
    sitDown();
    expect(await answered(device.get(await asked()), "https://portal.example.com/")).toMatchObject({ to: "/admin" });
  });

  it("asks for the lock of the device, and names nobody", async () => {
    const { options } = await asked();

    expect(options).toMatchObject({ userVerification: "required", rpId: "localhost" });
    expect(options.allowCredentials ?? []).toEqual([]);
  });

  it("takes an answer once, also when the cookie is copied", async () => {
    const { account, device } = await someone();
    const question = await asked();
    const cookies = new Map(request.cookies);
    expect(await answered(device.get(question))).toMatchObject({ to: "/admin" });
    const before = await sessionsOf(account.id);

    sitDown();
    for (const [name, cookie] of cookies) request.cookies.set(name, cookie);
    expect((await answered(device.get(question))).said).toContain(REFUSED);
    expect(await sessionsOf(account.id)).toBe(before);
  });

  it("takes no answer after five minutes, none in another browser, and none to a question that was not asked", async () => {
    const { device } = await someone();

    const late = await asked();
    clock.shift(5 * MINUTE + 1_000);
    expect((await answered(device.get(late))).said).toContain(REFUSED);
    clock.shift(0);
    const elsewhere = await asked();
    sitDown();
    expect((await answered(device.get(elsewhere))).said).toContain(REFUSED);
    await asked();
    expect((await answered(device.get({ challenge: "of-my-own", rpId: "localhost" }))).said).toContain(REFUSED);
  });

  it.each(["", "null", "[[]]", "{", '{"id":{}}', "\u0000", "x".repeat(30_000)])(
    "says so of what is no answer: %#",
    async (text) => {
      await asked();
      const { to, said } = await answered(text);

      expect(to).toBeNull();
      expect(said).not.toBe("");
    },
  );
});

describe("the way in by a passkey after the password", () => {
  async function givePassword({ email }: TestAccount): Promise<void> {
    expect(await post(signInAction, { email, password: PASSWORD })).toMatchObject({ to: "/sign-in/code" });
  }

  it("asks the devices of the account, and opens it", async () => {
    const { account, device } = await someone();
    await givePassword(account);
    const question = await asked(second.beginOwnPasskeyAction);

    expect(question.options.allowCredentials).toMatchObject([{ id: device.id }]);
    expect(await post(second.ownPasskeyAction, { answer: device.get(question) })).toMatchObject({ to: "/admin" });
  });

  it("takes no answer that was asked for another way in, or of another person", async () => {
    const [one, other] = [await someone(), await someone()];
    await givePassword(one.account);

    const crossed = one.device.get(await asked());
    expect((await post(second.ownPasskeyAction, { answer: crossed })).said).toContain(REFUSED);
    const foreign = other.device.get(await asked(second.beginOwnPasskeyAction));
    expect((await post(second.ownPasskeyAction, { answer: foreign })).said).toContain(REFUSED);
    expect(request.cookies.has("portal-session")).toBe(false);
  });

  it("begins with the password", async () => {
    expect(await post(second.ownPasskeyAction, { answer: "" })).toMatchObject({ to: "/sign-in?notice=lapsed" });
    await expect(second.beginOwnPasskeyAction()).rejects.toThrow("/sign-in?notice=lapsed");
  });
});

describe("one's own passkeys", () => {
  let account: TestAccount;

  beforeEach(async () => {
    account = await createStaff();
    await enter(await signedIn(account), account.id);
  });

  const prove = () =>
    post(own.provePasskeyOwnerAction, { code: totpCode(account.totpSecret, clock.now()) }).then(({ to }) => to);

  async function begun(label: string) {
    const answer = await own.beginNewPasskeyAction(formData({ label }));
    if (!answer.ok) throw new Error(answer.state.message);
    const { challenge, rp, user } = answer.options;
    return { challenge, rpId: rp.id ?? "", userId: user.id, options: answer.options };
  }

  const count = () => db.passkey.count({ where: { accountId: account.id } });

  it("are added after the second factor, one for each proof", async () => {
    const device = new SoftAuthenticator("http://localhost:3000");
    expect(await prove()).toBe("/admin/account/passkeys");
    const question = await begun("職場のパソコン");
    expect(question.options).toMatchObject({
      attestation: "none",
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });

    const answer = device.create(question);
    expect(await post(own.addPasskeyAction, { label: "職場のパソコン", answer })).toMatchObject({
      to: "/admin/account/passkeys?done=added",
    });

    expect(await count()).toBe(1);
    expect((await post(own.addPasskeyAction, { label: "", answer })).said).toContain(PROVE_FIRST);
    await expect(begun("もう1つ")).rejects.toThrow(PROVE_FIRST);
  });

  it("are neither added nor removed without it, nor after ten minutes", async () => {
    const staff = await getLiveSession(await signedIn(account));
    await registeredDevice(staff ?? expect.fail());
    await enter(await signedIn(account), account.id);
    const { id } = await db.passkey.findFirstOrThrow({ where: { accountId: account.id } });

    expect((await post(own.removePasskeyAction, { id })).said).toContain(PROVE_FIRST);
    expect(await prove()).toBe("/admin/account/passkeys");
    clock.shift(10 * MINUTE + 1_000);
    expect((await post(own.removePasskeyAction, { id })).said).toContain(PROVE_FIRST);
    expect(await count()).toBe(1);
    expect(await prove()).toBe("/admin/account/passkeys");
    expect(await post(own.removePasskeyAction, { id })).toMatchObject({ to: "/admin/account/passkeys?done=removed" });
    expect(await count()).toBe(0);
  });

  it("look at the name before the device is asked, and take the browser's where there is none", async () => {
    await prove();
    const refused = await own.beginNewPasskeyAction(formData({ label: "長".repeat(41) }));
    expect(refused).toMatchObject({ ok: false, state: { errors: { label: expect.any(String) } } });

    const question = await begun("");
    const answer = new SoftAuthenticator("http://localhost:3000").create(question);
    await post(own.addPasskeyAction, { label: "", answer });
    expect(await db.passkey.findFirst({ where: { accountId: account.id } })).toMatchObject({
      label: "その他のブラウザー（その他の端末）",
    });
  });

  it("are not added by an answer to another question", async () => {
    await prove();
    const question = await begun("端末");
    const { challenge } = await asked();
    const device = new SoftAuthenticator("http://localhost:3000");

    const { said } = await post(own.addPasskeyAction, {
      label: "端末",
      answer: device.create({ ...question, challenge }),
    });
    expect(said).toContain("パスキーを登録できませんでした。");
    expect(await count()).toBe(0);
  });
});
