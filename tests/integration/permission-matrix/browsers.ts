import type { Staff } from "@/lib/access/actor";
import { closeAccount, createAccount } from "@/lib/accounts/commands";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { enter } from "@/lib/auth/enter";
import { clock } from "@/lib/clock";
import { Duty } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import type { Need } from "@/lib/permission-matrix/needs";
import { createStaff, operator, randomAddress, signedIn } from "@/tests/factories/accounts";
import { openCase } from "@/tests/integration/status/contact-browser";
import { formData } from "@/tests/support/form-client";
import { Redirected, request } from "@/tests/support/next-request";

type Cookies = ReadonlyMap<string, { readonly value: string; readonly options: Readonly<Record<string, unknown>> }>;

/** One kind of person, as the browser that they sit at, and which places are for them. */
export type Browser = {
  readonly who: string;
  readonly cookies: Cookies;
  readonly duties: readonly Duty[] | null;
  readonly isContact: boolean;
};

async function browser(who: string, sitDown: () => Promise<unknown>, parts: Partial<Browser> = {}): Promise<Browser> {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
  await sitDown();
  return { who, cookies: new Map(request.cookies), duties: null, isContact: false, ...parts };
}

async function signIn(duties: readonly Duty[], known?: string): Promise<string> {
  const account = known === undefined ? await createStaff(duties) : { id: known };
  await enter(await signedIn(account), account.id);
  return account.id;
}

async function closed(): Promise<void> {
  const id = await signIn(Object.values(Duty));
  await perform(operator, (uow) => closeAccount(uow, { id, reason: "異動のため" }));
}

/** Knows the one-time password and has not been through set-up. */
async function newcomer(): Promise<void> {
  const { signInAction } = await import("@/app/(apply)/sign-in/actions");
  const email = `newcomer-${crypto.randomUUID()}@example.jp`;
  const access = await newSetupAccess(clock.now());
  const input = { email, name: "見本 新人", duties: Object.values(Duty) };
  await perform(operator, (uow) => createAccount(uow, input, access));
  const state = { values: {}, errors: {}, stamp: "" };
  await signInAction(state, formData({ email, password: access.password })).catch((signal: unknown) => {
    if (!(signal instanceof Redirected)) throw signal;
  });
}

/** Every kind of person that there is. What is its officer's own needs that officer to be one of them. */
export async function browsers(caseId: string, reviewer: Staff, keeper: Staff): Promise<readonly Browser[]> {
  const staff = [];
  const owners: Readonly<Partial<Record<Duty, Staff>>> = { DECLARATIONS: reviewer, ACCOUNTS: keeper };
  for (const duty of Object.values(Duty)) {
    const known = owners[duty]?.accountId;
    staff.push(await browser(`staff with ${duty}`, () => signIn([duty], known), { duties: [duty] }));
  }
  return [
    await browser("a visitor", async () => undefined),
    await browser("the contact of a case", () => openCase(caseId), { isContact: true }),
    ...staff,
    await browser("staff without duties", () => signIn([]), { duties: [] }),
    await browser("a closed account", closed),
    await browser("staff who are not set up", newcomer),
  ];
}

export function sitAt({ cookies }: Browser): void {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
  for (const [name, cookie] of cookies) request.cookies.set(name, cookie);
}

/** What the register says of this person and this place. */
export function isFor({ duties, isContact }: Browser, need: Need): boolean {
  if (typeof need !== "string") return need.some((duty) => duties?.includes(duty));
  if (need === "staff") return duties !== null;
  return need === "contact" ? isContact : need === "anyone" || need === "demo";
}
