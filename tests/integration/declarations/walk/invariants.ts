import { expect } from "vitest";
import { db } from "@/lib/db/client";
import type { Declaration } from "@/lib/declarations/commands/record";
import { declarationWorkflow, isShown, isWithDeclarer } from "@/lib/declarations/workflow";
import { workflowRows } from "@/lib/workflow/table";

const arrows = new Set(
  workflowRows("declaration", declarationWorkflow).map((row) => `${row.action}:${row.fromStatus}>${row.toStatus}`),
);

/** What must be true of a case after every step, whoever took it. */
export async function checkCase(declaration: Declaration): Promise<void> {
  const [events, published, versions, openRequests] = await Promise.all([
    db.auditEvent.findMany({
      where: { subjectKind: "declaration", subjectId: declaration.id, toStatus: { not: null } },
      select: { action: true, fromStatus: true, toStatus: true },
      orderBy: { seq: "asc" },
    }),
    db.publishedDeclaration.findUnique({ where: { declarationId: declaration.id }, select: { efforts: true } }),
    db.sealedVersion.findMany({
      where: { caseId: declaration.id },
      select: { id: true, ordinal: true },
      orderBy: { ordinal: "asc" },
    }),
    db.correctionRequest.count({ where: { caseId: declaration.id, answeredAt: null, closedAt: null } }),
  ]);

  expect(events.reduce((status, event) => follow(status, event), "")).toBe(declaration.status);
  expect(published !== null).toBe(isShown(declaration.status));
  expect(declaration.stoppedSince !== null).toBe(isWithDeclarer(declaration.status));
  expect(versions.map((version) => version.ordinal)).toEqual(versions.map((_version, index) => index + 1));
  expect(versions.map((version) => version.id)).toContain(declaration.currentVersionId);
  expect(openRequests > 0).toBe(isWithDeclarer(declaration.status));
}

type Event = { readonly action: string; readonly fromStatus: string | null; readonly toStatus: string | null };

function follow(status: string, { action, fromStatus, toStatus }: Event): string {
  expect(fromStatus).toBe(status);
  expect(arrows).toContain(`${action.split(".")[1]}:${fromStatus}>${toStatus}`);
  return toStatus ?? "";
}

/** Every link of every chain, recomputed by the database. */
export async function checkChains(): Promise<void> {
  const broken = await db.$queryRaw<{ id: bigint }[]>`
    SELECT event.id FROM audit_event AS event
    LEFT JOIN audit_event AS earlier
      ON earlier.subject_kind = event.subject_kind AND earlier.subject_id = event.subject_id AND earlier.seq = event.seq - 1
    WHERE event.hash <> audit_event_digest(event.*) OR event.previous_hash <> coalesce(earlier.hash, '')
    LIMIT 1`;
  expect(broken).toEqual([]);
}
