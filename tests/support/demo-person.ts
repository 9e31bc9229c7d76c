import { type DemoAccount, demoAccounts } from "@/lib/accounts/demo-accounts";

type DemoEmail = (typeof demoAccounts)[number]["email"];

/** Somebody of the demonstration by address: the order of the list is nobody's business. */
export function demoPerson(email: DemoEmail): DemoAccount {
  const found = demoAccounts.find((account) => account.email === email);
  if (found === undefined) throw new Error(`Nobody of the demonstration has the address ${email}.`);
  return found;
}
