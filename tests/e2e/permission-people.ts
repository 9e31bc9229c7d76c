import { DEMO_PASSWORD, demoAccounts } from "@/lib/accounts/demo-accounts";
import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import type { Duty } from "@/lib/db/generated/enums";
import { type DemoMember, demoMemberOrganizations } from "@/lib/members/demo-members";
import type { Need } from "@/lib/permission-matrix/needs";
import { routes } from "@/lib/routes";
import { freshAddress } from "@/tests/hostile/attack";
import { newMember } from "@/tests/hostile/members";
import { declarer } from "@/tests/hostile/people";
import { FormClient } from "@/tests/support/form-client";
import { rolesFor } from "@/tests/support/roles-for";

/** One kind of person at a browser without script, and what the register says is for them. */
export type Walker = {
  readonly who: string;
  readonly client: FormClient;
  /** Signs in once more: other tests end all sessions of some people. Missing for those who do not sign in by the persona page. */
  readonly enter?: () => Promise<unknown>;
  /** Null for everybody who is not signed in as staff. */
  readonly duties: readonly Duty[] | null;
  readonly standing: "visitor" | "contact" | "signingIn" | "staff" | "juror" | "member";
  /** Of an organisation; whoever has proved a mailbox alone belongs to none. */
  readonly membership?: Pick<DemoMember, "role"> & { readonly organization: string };
};

type Account = (typeof demoAccounts)[number];

/** The organisation whose records are asked for; the other one of the demonstration must not see them. */
const [{ registration: SAMPLE }] = demoMemberOrganizations;
export const SAMPLE_NAME = SAMPLE.organizationName;

/** Offices are kept by municipalities alone. */
export const SAMPLE_TOWN = "見本市";

/** Whose records an address is about. */
function sampleOf(place: string): string {
  return place.startsWith(routes.mypageOffices()) ? SAMPLE_TOWN : SAMPLE_NAME;
}

/** Everybody of the demonstration, a visitor, and the contact of this case. */
export async function walkers(origin: string, caseNumber: string): Promise<readonly Walker[]> {
  const staff = await Promise.all(demoAccounts.map((account) => walkerOf(origin, account)));
  return [
    { who: "a visitor", client: new FormClient(origin, freshAddress()), duties: null, standing: "visitor" },
    { who: "the contact", client: await declarer(origin, caseNumber), duties: null, standing: "contact" },
    { who: "a newcomer", client: await newMember(origin), duties: null, standing: "member" },
    ...(await membersOf(origin)),
    ...(await jurorsOf(origin)),
    ...staff,
  ];
}

/** Those who are ready, and one who has not answered yet. */
async function jurorsOf(origin: string): Promise<readonly Walker[]> {
  return Promise.all(
    demoJurors.map(async ({ name, state }) => {
      const entered = await enterAs(origin, name);
      return { ...entered, who: `${name} (${state} juror)`, duties: null, standing: "juror" } as const;
    }),
  );
}

async function membersOf(origin: string): Promise<readonly Walker[]> {
  const everybody = demoMemberOrganizations.flatMap(({ registration, members }) =>
    members.map((member) => ({ ...member, organization: registration.organizationName })),
  );
  return Promise.all(
    everybody.map(async ({ name, role, organization }) => {
      const entered = await enterAs(origin, name);
      const who = `${name} (${role} of ${organization})`;
      return { ...entered, who, duties: null, standing: "member", membership: { role, organization } } as const;
    }),
  );
}

async function enterAs(origin: string, name: string) {
  const client = new FormClient(origin, freshAddress());
  const enter = async () => client.press(await client.open(routes.devPersonas()), `${name}さんとして入る`);
  await enter();
  return { client, enter };
}

/** By the persona page where that is open to them; otherwise by the door, which lets neither of the others in. */
async function walkerOf(origin: string, { name, email, duties, state }: Account): Promise<Walker> {
  const who = `${name} (${state}: ${duties.join(", ")})`;
  if (state === "ready") return { ...(await enterAs(origin, name)), who, duties, standing: "staff" };
  const client = new FormClient(origin, freshAddress());
  await client.press(await client.open(routes.signIn()), "次へ進む", { email, password: DEMO_PASSWORD });
  return { who, client, duties: null, standing: state === "new" ? "signingIn" : "visitor" };
}

/** A place of one record is for those of its organisation; one without is the walker's own. */
export function isFor({ duties, standing, membership }: Walker, need: Need, place: string): boolean {
  if (typeof need !== "string") return need.some((duty) => duties?.includes(duty));
  if (need === "anyone" || need === "demo") return true;
  if (need === standing) return true;
  if (membership === undefined || !rolesFor(need).includes(membership.role)) return false;
  return !place.includes("[") || membership.organization === sampleOf(place);
}
