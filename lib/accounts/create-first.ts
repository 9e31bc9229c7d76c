import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { createAccount, resetAccess } from "./commands";
import { AccountNotFound } from "./refusals";
import { accountSchema, staffEmail } from "./schema";
import { newSetupAccess } from "./setup-password";

/** Whoever runs the machine: makes the first member of staff, and lets one in again when no administrator can. */
const operator = { kind: "system", job: "operator" } as const;

/** Returns the one-time password to hand over. */
export async function createByOperator(given: unknown): Promise<string> {
  const input = accountSchema.safeParse(given);
  if (!input.success) {
    throw new FieldsRefused(
      Object.fromEntries(input.error.issues.map(({ path, message }) => [path.join("."), message])),
    );
  }
  const access = await newSetupAccess(clock.now());
  await perform(operator, (uow) => createAccount(uow, input.data, access));
  return access.password;
}

export async function resetByOperator(email: string): Promise<string> {
  const asked = staffEmail.safeParse(email);
  const account = asked.success
    ? await db.account.findUnique({ where: { kind_email: { kind: "STAFF", email: asked.data } }, select: { id: true } })
    : null;
  if (account === null) throw new AccountNotFound();
  const access = await newSetupAccess(clock.now());
  await perform(operator, (uow) => resetAccess(uow, account.id, access));
  return access.password;
}
