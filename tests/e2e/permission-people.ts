import { DEMO_PASSWORD, demoAccounts } from "@/lib/accounts/demo-accounts";
import type { Duty } from "@/lib/db/generated/enums";
import type { Need } from "@/lib/permission-matrix/needs";
import { routes } from "@/lib/routes";
import { freshAddress } from "@/tests/hostile/attack";
import { declarer } from "@/tests/hostile/people";
import { FormClient } from "@/tests/support/form-client";

/** One kind of person at a browser without script, and what the register says is for them. */
export type Walker = {
  readonly who: string;
  readonly client: FormClient;
  /** Null for everybody who is not signed in as staff. */
  readonly duties: readonly Duty[] | null;
  readonly standing: "visitor" | "contact" | "signingIn" | "staff";
};

type Account = (typeof demoAccounts)[number];

/** Everybody of the demonstration, a visitor, and the contact of this case. */
export async function walkers(origin: string, caseNumber: string): Promise<readonly Walker[]> {
  const staff = await Promise.all(demoAccounts.map((account) => walkerOf(origin, account)));
  return [
    { who: "a visitor", client: new FormClient(origin, freshAddress()), duties: null, standing: "visitor" },
    { who: "the contact", client: await declarer(origin, caseNumber), duties: null, standing: "contact" },
    ...staff,
  ];
}

/** By the persona page where that is open to them; otherwise by the door, which lets neither of the others in. */
async function walkerOf(origin: string, { name, email, duties, state }: Account): Promise<Walker> {
  const client = new FormClient(origin, freshAddress());
  const who = `${name} (${state}: ${duties.join(", ")})`;
  if (state === "ready") {
    await client.press(await client.open(routes.devPersonas()), `${name}さんとして入る`);
    return { who, client, duties, standing: "staff" };
  }
  await client.press(await client.open(routes.signIn()), "次へ進む", { email, password: DEMO_PASSWORD });
  return { who, client, duties: null, standing: state === "new" ? "signingIn" : "visitor" };
}

export function isFor({ duties, standing }: Walker, need: Need): boolean {
  if (typeof need !== "string") return need.some((duty) => duties?.includes(duty));
  if (need === "anyone" || need === "demo") return true;
  return need === standing;
}
