import { closeAccount, createAccount } from "@/lib/accounts/commands";
import { DEMO_PASSWORD, type DemoAccount, demoAccounts } from "@/lib/accounts/demo-accounts";
import { hashPassword } from "@/lib/accounts/passwords";
import { sealTotpSecret } from "@/lib/accounts/second-factor";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { isProduction } from "@/lib/env";

const TEN_YEARS_MS = 10 * 365 * 86_400_000;

/** The people of the demonstration. Those who are there already stay as they are. */
export async function seedAccounts(uow: UnitOfWork): Promise<void> {
  if (isProduction()) throw new Error("Demo accounts do not exist in production.");
  for (const account of demoAccounts) await seedAccount(uow, account);
}

async function seedAccount(uow: UnitOfWork, demo: DemoAccount): Promise<void> {
  const known = await uow.tx.account.findUnique({
    where: { kind_email: { kind: "STAFF", email: demo.email } },
    select: { id: true },
  });
  if (known !== null) return;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const until = new Date(uow.now.getTime() + TEN_YEARS_MS);
  const id = await createAccount(
    uow,
    { ...demo, duties: [...demo.duties] },
    { password: DEMO_PASSWORD, passwordHash, until },
  );
  if (demo.state === "new") return;
  await uow.tx.account.update({
    where: { id },
    data: { setupUntil: null, totpSecret: sealTotpSecret(id, demo.totpSecret) },
    select: { id: true },
  });
  if (demo.state === "closed") await closeAccount(uow, { id, reason: "異動のため" });
}
