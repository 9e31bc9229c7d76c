import "server-only";
import type { Staff } from "@/lib/access/actor";
import { PASSKEYS_MAX } from "@/lib/accounts/limits";
import { db } from "@/lib/db/client";

const shown = { id: true, label: true, isSynced: true, createdAt: true, lastUsedAt: true } as const;

export function listOwnPasskeys({ accountId }: Staff) {
  return db.passkey.findMany({
    where: { accountId },
    select: shown,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: PASSKEYS_MAX,
  });
}

export function getOwnPasskey({ accountId }: Staff, id: string) {
  return db.passkey.findFirst({ where: { id, accountId }, select: shown });
}

/** For the second step: asked only for somebody who gave the password. */
export async function hasPasskeys(accountId: string): Promise<boolean> {
  return (await db.passkey.count({ where: { accountId } })) > 0;
}
