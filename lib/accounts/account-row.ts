import "server-only";
import type { Prisma } from "@/lib/db/generated/client";

/** What proving oneself needs to know of an account; it never leaves this folder. */
export const provable = {
  id: true,
  kind: true,
  email: true,
  name: true,
  duties: true,
  passwordHash: true,
  setupUntil: true,
  totpSecret: true,
  totpLastStep: true,
  isActive: true,
  sessionVersion: true,
} as const satisfies Prisma.AccountSelect;

export type ProvableAccount = Prisma.AccountGetPayload<{ select: typeof provable }>;

/** A one-time password or a missing authenticator leads to the set-up page before anything else. */
export function needsSetup(account: ProvableAccount): boolean {
  return account.setupUntil !== null || account.totpSecret === null;
}
