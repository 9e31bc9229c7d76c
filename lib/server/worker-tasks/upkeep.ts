import "server-only";
import type { Task } from "graphile-worker";
import { clearOldSignIns } from "@/lib/accounts/history/record";
import { clearOldRecoveryLinks } from "@/lib/accounts/recovery-links";
import { sealAudit } from "@/lib/audit/seal";
import { recordVerification, verifyAudit } from "@/lib/audit/verify";
import { clearOldPartnerLinks } from "@/lib/awards/partners/commands/links";
import { clearOldProofs } from "@/lib/contacts/commands";
import { perform } from "@/lib/db/unit-of-work";
import { expireDrafts } from "@/lib/drafts/commands";
import { clearOldLinks } from "@/lib/members/links";
import { clearOldConfirmationLinks } from "@/lib/offices/commands/confirmation-links";

const system = (job: string) => ({ kind: "system", job }) as const;

/** What keeps the house in order, day by day. */
export const upkeepTasks = {
  "expire-drafts": async () => {
    await perform(system("expire-drafts"), expireDrafts);
  },
  "clear-old-proofs": async () => {
    await perform(system("clear-old-proofs"), clearOldProofs);
    await perform(system("clear-old-links"), clearOldLinks);
    await perform(system("clear-old-links"), clearOldRecoveryLinks);
    await perform(system("clear-old-links"), clearOldConfirmationLinks);
    await perform(system("clear-old-links"), clearOldPartnerLinks);
    await perform(system("clear-old-sign-ins"), clearOldSignIns);
  },
  "seal-audit": async () => {
    await perform(system("seal-audit"), sealAudit);
  },
  "verify-audit": async () => {
    const verification = await verifyAudit();
    await perform(system("verify-audit"), (uow) => recordVerification(uow, verification));
  },
} as const satisfies Record<string, Task>;
