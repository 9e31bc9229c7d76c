import { expect } from "vitest";
import type { Consultation } from "@/lib/consultations/commands/record";
import { consultationWorkflow, isIn } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";
import { workflowRows } from "@/lib/workflow/table";

const arrows = new Set(
  workflowRows("consultation", consultationWorkflow).map((row) => `${row.action}:${row.fromStatus}>${row.toStatus}`),
);

/** In every note of the walk, and in nothing else. */
export const NOTE_MARK = "歩行試験の内部メモ";

/** What must be true of a case after every step, whoever took it. */
export async function checkConsultation(consultation: Consultation): Promise<void> {
  const { id, status, assigneeId, deputyId, stoppedSince, endedAt, mergedIntoId } = consultation;
  const [events, both, early] = await Promise.all([
    db.auditEvent.findMany({
      where: { subjectKind: "consultation", subjectId: id, toStatus: { not: null } },
      select: { action: true, fromStatus: true, toStatus: true },
      orderBy: { seq: "asc" },
    }),
    db.threadMessage.count({ where: { caseId: id, releasedAt: { not: null }, recalledAt: { not: null } } }),
    db.threadMessage.count({ where: { caseId: id, noticedAt: { not: null }, releasedAt: null } }),
  ]);

  expect(events.reduce((reached, event) => follow(reached, event), "")).toBe(status);
  expect(stoppedSince !== null).toBe(isIn("withRequester", status));
  expect(endedAt !== null).toBe(isIn("ended", status));
  expect(mergedIntoId !== null).toBe(status === "MERGED");
  if (isIn("open", status)) expect(assigneeId).not.toBeNull();
  if (isIn("open", status)) expect(deputyId).not.toBe(assigneeId);
  expect({ both, early }).toEqual({ both: 0, early: 0 });
}

type Event = { readonly action: string; readonly fromStatus: string | null; readonly toStatus: string | null };

function follow(status: string, { action, fromStatus, toStatus }: Event): string {
  expect(fromStatus ?? "").toBe(status);
  expect(arrows).toContain(`${action.split(".")[1]}:${fromStatus}>${toStatus}`);
  return toStatus ?? "";
}

/** Nothing that colleagues told each other stands in anything that goes outside. */
export async function checkNotesStayed(): Promise<void> {
  expect(await db.internalNote.count({ where: { body: { contains: NOTE_MARK } } })).toBeGreaterThan(0);
  expect(await db.threadMessage.count({ where: { body: { contains: NOTE_MARK } } })).toBe(0);
  expect(await db.mail.count({ where: { body: { contains: NOTE_MARK } } })).toBe(0);
}
