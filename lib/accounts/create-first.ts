import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { approveChange } from "./changes/decide";
import { NothingAsked } from "./changes/refusals";
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

/**
 * An office with a single officer of accounts, or of the award, has no second person: whoever runs the machine stands in, on record, until
 * there is one. Returns how many changes now hold.
 */
export async function approveByOperator(email: string): Promise<number> {
  const asked = staffEmail.safeParse(email);
  const open = await db.accountChange.findMany({
    where: { account: { kind: { in: ["STAFF", "JUROR"] }, email: asked.data ?? "" }, decidedAt: null },
    select: { id: true },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    take: 10,
  });
  if (open.length === 0) throw new NothingAsked();
  for (const { id } of open) await perform(operator, (uow) => approveChange(uow, id));
  return open.length;
}
