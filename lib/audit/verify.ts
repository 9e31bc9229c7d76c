import "server-only";
import { patiently } from "@/lib/db/patiently";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Finding, findingSentence } from "./finding";
import { recordAudit } from "./record";
import { verifyChains } from "./verify-chains";
import { verifySeals } from "./verify-seals";

const FINDINGS_MAX = 200;
const PATIENCE_MS = 30 * 60_000;

export type Verification = {
  readonly chains: number;
  readonly events: number;
  readonly seals: number;
  /** A sentence for each row that is not as it was written; at most FINDINGS_MAX. */
  readonly findings: readonly string[];
  readonly hasMore: boolean;
};

/** Reads the whole record in one snapshot. It needs no more rights than reading. */
export function verifyAudit(): Promise<Verification> {
  return patiently((client) =>
    client.$transaction(
      async (tx) => {
        await tx.$executeRaw`SET LOCAL statement_timeout = '20min'`;
        const findings = new Map<string, Finding>();
        const report = (finding: Finding) => {
          const place = `${finding.subjectKind} ${finding.subjectId} ${finding.seq} ${finding.day ?? ""}`;
          if (findings.size <= FINDINGS_MAX && !findings.has(place)) findings.set(place, finding);
        };
        await verifyChains(tx, report);
        await verifySeals(tx, report);
        const [chains, events, seals] = [
          await tx.auditChain.count(),
          await tx.auditEvent.count(),
          await tx.auditSeal.count(),
        ];
        const sentences = [...findings.values()].map(findingSentence);
        return {
          chains,
          events,
          seals,
          findings: sentences.slice(0, FINDINGS_MAX),
          hasMore: sentences.length > FINDINGS_MAX,
        };
      },
      { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: PATIENCE_MS },
    ),
  );
}

/** Keeps the outcome where the desk's screen finds it: in the record itself. */
export async function recordVerification(uow: UnitOfWork, { findings, ...counts }: Verification): Promise<void> {
  await recordAudit(uow, {
    action: "audit.verify",
    subject: { kind: "audit", id: "verification" },
    after: { ...counts, findings: [...findings] },
  });
}
