import type { Staff } from "@/lib/access/actor";
import { demoAccounts } from "@/lib/accounts/demo-accounts";
import { db } from "@/lib/db/client";

export type Reviewers = { readonly first: Staff; readonly second: Staff };

/** The two demo people who review: the second is needed where nobody decides alone. */
export async function demoReviewers(): Promise<Reviewers> {
  const [first, second] = await Promise.all(
    demoAccounts
      .filter((account) => account.state === "ready" && account.duties.some((duty) => duty === "DECLARATIONS"))
      .slice(0, 2)
      .map((account) => demoStaff(account.email)),
  );
  if (first === undefined || second === undefined) throw new Error("The demo needs two reviewers.");
  return { first, second };
}

/** Somebody of the demonstration as the one who acts. */
export async function demoStaff(email: string): Promise<Staff> {
  const { id, name, duties } = await db.account.findUniqueOrThrow({ where: { kind_email: { kind: "STAFF", email } } });
  return { kind: "staff", accountId: id, sessionId: "seed", name, duties };
}
