import "server-only";
import type { Flow } from "@/lib/access/actor";
import { db } from "@/lib/db/client";

/** Parts of a case that only the desk sees. Whoever calls has asked first whether this person may. */

/** Acts on a case, oldest first, with the names of colleagues. */
export async function listTimeline(caseId: string, subjectKind: Flow) {
  const events = await db.auditEvent.findMany({
    where: { subjectKind, subjectId: caseId },
    select: {
      id: true,
      action: true,
      fromStatus: true,
      toStatus: true,
      actorKind: true,
      actorId: true,
      channel: true,
      reason: true,
      occurredAt: true,
    },
    orderBy: { seq: "asc" },
    take: 500,
  });
  const names = await staffNames(
    events.flatMap((event) => (event.actorKind === "staff" && event.actorId ? [event.actorId] : [])),
  );
  return events.map(({ id, actorId: who, ...event }) => ({
    ...event,
    id: id.toString(),
    actorName: who ? (names.get(who) ?? null) : null,
  }));
}

/** The open wish to have an ended case back, with the name of who has it. */
export async function getReopenRequest(caseId: string) {
  const request = await db.approvalRequest.findFirst({
    where: { caseId, action: "reopen", decidedAt: null },
    select: { id: true, reason: true, requestedBy: true, requestedAt: true },
  });
  if (request === null) return null;
  const names = await staffNames([request.requestedBy]);
  return { ...request, requesterName: names.get(request.requestedBy) ?? "" };
}

export async function listNotes(caseId: string) {
  const notes = await db.internalNote.findMany({
    where: { caseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  const names = await staffNames(notes.map((note) => note.authorId));
  return notes.map((note) => ({
    id: note.id,
    body: note.body,
    createdAt: note.createdAt,
    authorName: names.get(note.authorId) ?? "",
  }));
}

async function staffNames(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const accounts = await db.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
    take: 500,
  });
  return new Map(accounts.map((account) => [account.id, account.name]));
}
