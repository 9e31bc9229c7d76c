import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type AudienceFlow, RECIPIENTS_MAX } from "@/lib/bulk-mail/audience";
import { composeFor } from "@/lib/bulk-mail/persons";
import type { Prisma } from "@/lib/db/generated/client";
import { findCases } from "./cases";

type Text = { readonly id: string; readonly subject: string; readonly body: string; readonly isMandatory: boolean };

export type Unresolved = {
  readonly total: number;
  /** Names of the placeholders that somebody lacks. */
  readonly names: readonly string[];
  readonly recipientIds: readonly string[];
};

const NONE: Unresolved = { total: 0, names: [], recipientIds: [] };

/** Recipients whose letter would show a placeholder. A text without any is not looked at person by person. */
export async function listUnresolved(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { letter, flow }: { readonly letter: Text; readonly flow: AudienceFlow },
): Promise<Unresolved> {
  if (!`${letter.subject}${letter.body}`.includes("{{")) return NONE;
  const rows = await tx.bulkMailRecipient.findMany({
    where: { letterId: letter.id, exclusion: null },
    select: { id: true, cases: { select: { caseId: true }, take: RECIPIENTS_MAX } },
    orderBy: { id: "asc" },
    take: RECIPIENTS_MAX,
  });
  const ids = rows.flatMap(({ cases }) => cases.map(({ caseId }) => caseId));
  const cases = await findCases(tx, actor, { audience: null, flow, ids, take: ids.length });
  const byId = new Map(cases.map((one) => [one.id, one]));
  const lacking = rows.flatMap((row) => {
    const own = row.cases.flatMap(({ caseId }) => byId.get(caseId) ?? []);
    // Whoever has none left is left out by the second look.
    const { unresolved } = own.length === 0 ? { unresolved: [] } : composeFor(letter, flow, own);
    return unresolved.length === 0 ? [] : [{ id: row.id, unresolved }];
  });
  return {
    total: lacking.length,
    names: [...new Set(lacking.flatMap(({ unresolved }) => unresolved))],
    recipientIds: lacking.map(({ id }) => id),
  };
}
