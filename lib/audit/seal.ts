import "server-only";
import { z } from "zod";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { addDays, toJapanDay } from "@/lib/japan/dates";
import { recordAudit } from "./record";

/** Chains that moved while the last seal was made may not have been in it: this much is sealed again. */
const OVERLAP = "1 hour";

const sealSchema = z.object({ chains: z.number().int(), events: z.bigint(), digest: z.string() });
export type AuditSealMade = z.output<typeof sealSchema> & { readonly day: string };

/**
 * One seal for the day that has just ended in Japan: the heads of all chains that have moved since the seal before it,
 * sorted, hashed together with the digest of that seal. So the seals are a chain too, and its last digest stands for
 * every event there is; whoever keeps a copy of it elsewhere can prove the whole. A day is sealed once.
 */
export async function sealAudit(uow: UnitOfWork): Promise<AuditSealMade | null> {
  const day = addDays(toJapanDay(uow.now), -1);
  const rows = await uow.tx.$queryRaw`
    WITH previous AS (SELECT digest, sealed_at FROM audit_seal ORDER BY day DESC LIMIT 1),
    changed AS (
      SELECT coalesce(string_agg(
        json_build_array(subject_kind, subject_id, head_seq, head_hash)::text, E'\n'
        ORDER BY subject_kind COLLATE "C", subject_id COLLATE "C"), '') AS heads
      FROM audit_chain
      WHERE head_seq > 0
        AND updated_at > coalesce((SELECT sealed_at FROM previous), '-infinity') - ${OVERLAP}::interval
    ),
    totals AS (SELECT count(*)::int AS chains, coalesce(sum(head_seq), 0)::bigint AS events FROM audit_chain)
    INSERT INTO audit_seal (day, chains, events, last_id, digest, heads, sealed_at)
    SELECT ${day}::date, totals.chains, totals.events, (SELECT coalesce(max(id), 0) FROM audit_event),
      encode(sha256(convert_to(coalesce((SELECT digest FROM previous), '') || E'\n' || changed.heads, 'UTF8')), 'hex'),
      changed.heads, now()
    FROM totals, changed
    ON CONFLICT (day) DO NOTHING
    RETURNING chains, events, digest`;
  const made = z.array(sealSchema).parse(rows)[0];
  if (made === undefined) return null;
  await recordAudit(uow, {
    action: "audit.seal",
    subject: { kind: "audit", id: "seal" },
    after: { day, chains: made.chains, events: Number(made.events), digest: made.digest },
  });
  return { ...made, day };
}
