import type { Member, Staff } from "@/lib/access/actor";
import { closeAccount, createAccount } from "@/lib/accounts/commands";
import { newSetupAccess } from "@/lib/accounts/setup-password";
import { enter } from "@/lib/auth/enter";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { Duty, MemberRole } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { enterByMailbox } from "@/lib/members/commands";
import { getLiveMember } from "@/lib/members/live-member";
import type { Need } from "@/lib/permission-matrix/needs";
import { createStaff, operator, randomAddress, signedIn, browser as someBrowser } from "@/tests/factories/accounts";
import { juryEdition, readyJuror } from "@/tests/factories/jury";
import { foundOrganization, join, newAddress } from "@/tests/factories/members";
import { openCase } from "@/tests/integration/status/contact-browser";
import { formData } from "@/tests/support/form-client";
import { Redirected, request } from "@/tests/support/next-request";
import { rolesFor } from "@/tests/support/roles-for";

type Cookies = ReadonlyMap<string, { readonly value: string; readonly options: Readonly<Record<string, unknown>> }>;

/** One kind of person, as the browser that they sit at, and which places are for them. */
export type Browser = {
  readonly who: string;
  readonly cookies: Cookies;
  readonly duties: readonly Duty[] | null;
  readonly isContact: boolean;
  readonly isJuror: boolean;
  /** Null for everybody who is not signed in as a member of organisations. */
  readonly member: Member | null;
  /** In the organisation that is asked about. */
  readonly role: MemberRole | null;
  /** In the organisation of their own. */
  readonly ownRole: MemberRole | null;
};

async function browser(who: string, sitDown: () => Promise<unknown>, parts: Partial<Browser> = {}): Promise<Browser> {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
  await sitDown();
  return {
    who,
    cookies: new Map(request.cookies),
    duties: null,
    isContact: false,
    isJuror: false,
    member: null,
    role: null,
    ownRole: null,
    ...parts,
  };
}

async function signIn(duties: readonly Duty[], known?: string): Promise<string> {
  const account = known === undefined ? await createStaff(duties) : { id: known };
  await enter(await signedIn(account), account.id);
  return account.id;
}

/** This juror, wherever their seat stands. */
export function jurorAt(accountId: string): Promise<Browser> {
  const sitDown = async () => enter(await signedIn({ id: accountId }), accountId);
  return browser("the juror", sitDown, { isJuror: true });
}

/** Ready to judge: agreed to the terms and declared. */
async function juror(): Promise<void> {
  const { accountId } = (await readyJuror(await juryEdition())).juror;
  await enter(await signedIn({ id: accountId }), accountId);
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

export type Owners = Readonly<Partial<Record<Duty, Staff>>>;

/** Every kind of person that there is. What is its officer's own needs that officer to be one of them. */
export async function browsers(caseId: string, owners: Owners): Promise<readonly Browser[]> {
  const staff = [];
  for (const duty of Object.values(Duty)) {
    const known = owners[duty]?.accountId;
    staff.push(await browser(`staff with ${duty}`, () => signIn([duty], known), { duties: [duty] }));
  }
  // A letter to many needs the duty for mail, and that of the cases whose contacts it goes to.
  const both = ["MAIL", "DECLARATIONS"] as const;
  staff.push(await browser("staff with two duties", () => signIn(both), { duties: both }));
  return [
    await browser("a visitor", async () => undefined),
    await browser("the contact of a case", () => openCase(caseId), { isContact: true }),
    ...staff,
    await browser("staff without duties", () => signIn([]), { duties: [] }),
    await browser("a juror", juror, { isJuror: true }),
    await browser("a closed account", closed),
    await browser("staff who are not set up", newcomer),
  ];
}

/** A browser of this person, known by the mailbox. */
async function memberAt(who: string, email: string, roles: Pick<Browser, "role" | "ownRole">): Promise<Browser> {
  const entry = await perform(operator, (uow) => enterByMailbox(uow, email, someBrowser()));
  const member = entry && (await getLiveMember(entry.key));
  if (!member) throw new Error("The member who just came in is not there.");
  return browser(who, () => enter(entry.key, entry.accountId), { member, ...roles });
}

export type Organized = { readonly organizationId: string; readonly browsers: readonly Browser[] };

/** An organisation with somebody of every role and a second owner, somebody of another one, and somebody of none. */
export async function organized(): Promise<Organized> {
  const founded = await foundOrganization();
  const other = await foundOrganization();
  const { organizationId } = founded;
  const roles = [];
  for (const role of Object.values(MemberRole)) {
    const email = await emailOf(await join(founded, role));
    roles.push(await memberAt(`${role} of the organisation`, email, { role, ownRole: role }));
  }
  return {
    organizationId,
    browsers: [
      ...roles,
      await memberAt("the owner of another organisation", await emailOf(other.owner), { role: null, ownRole: "OWNER" }),
      await memberAt("somebody of no organisation", newAddress(), { role: null, ownRole: null }),
    ],
  };
}

async function emailOf({ accountId }: Member): Promise<string> {
  return (await db.account.findUniqueOrThrow({ where: { id: accountId } })).email;
}

export function sitAt({ cookies }: Browser): void {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
  for (const [name, cookie] of cookies) request.cookies.set(name, cookie);
}

/** What the register says of this person and this place. */
export function isFor({ duties, isContact, isJuror, member, role }: Browser, need: Need): boolean {
  if (typeof need !== "string") return need.some((duty) => duties?.includes(duty));
  if (need === "staff") return duties !== null;
  if (need === "juror") return isJuror;
  if (need === "member") return member !== null;
  if (role !== null && rolesFor(need).includes(role)) return true;
  return need === "contact" ? isContact : need === "anyone" || need === "demo";
}
