import "server-only";
import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { isProduction } from "@/lib/env";
import { type DemoAccount, demoAccounts } from "./demo-accounts";
import { totpCode } from "./totp";

const accounts: readonly DemoAccount[] = demoAccounts;

/** The invented people that are there, with the code their authenticator shows now; none in production. */
export async function listPersonas() {
  if (isProduction()) return [];
  const rows = await db.account.findMany({
    where: { kind: "STAFF", email: { in: accounts.map(({ email }) => email) } },
    select: { email: true, isActive: true, duties: true, setupUntil: true },
    orderBy: { email: "asc" },
    take: accounts.length,
  });
  return accounts.flatMap((account) => {
    const row = rows.find(({ email }) => email === account.email);
    if (row === undefined) return [];
    const { email, name, about, totpSecret } = account;
    const code = totpSecret === "" ? null : totpCode(totpSecret, clock.now());
    return [{ email, name, about, code, duties: row.duties, isActive: row.isActive, isNew: row.setupUntil !== null }];
  });
}

const both: readonly { readonly email: string }[] = [...demoAccounts, ...demoJurors];

/** One of them, or of the invented jurors, who can be signed in with a click; null for everybody else. */
export async function getPersona(email: string) {
  if (isProduction() || !both.some((account) => account.email === email)) return null;
  return db.account.findFirst({
    where: { kind: { not: "MEMBER" }, email, isActive: true, setupUntil: null },
    select: { id: true, kind: true, name: true, duties: true, sessionVersion: true },
  });
}
