import "server-only";
import { randomUUID } from "node:crypto";
import { auditRow } from "@/lib/audit/record";
import { relationsTo, type SheetRelation } from "@/lib/awards/scoring/permissions";
import { type SheetAction, sheetWorkflow } from "@/lib/awards/scoring/workflow";
import type { AwardSheetKind, AwardSheetStatus } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { firstStatus, takeStep } from "@/lib/workflow/workflow";

export type SheetPair = { readonly entryId: string; readonly jurorId: string };
export type SheetState = SheetPair & { readonly id: string; readonly status: AwardSheetStatus };

/** Officers and the portal act on the sheets of all; who holds the seat is no matter here. */
const ofAll = (uow: UnitOfWork): SheetRelation[] => relationsTo(uow.actor, { accountId: "" });

/** Empty sheets, each with its event, in two statements. */
export async function openSheets(uow: UnitOfWork, kind: AwardSheetKind, pairs: readonly SheetPair[]): Promise<void> {
  if (pairs.length === 0) return;
  const status = firstStatus(sheetWorkflow, "open", ofAll(uow));
  const times = { createdAt: uow.now, updatedAt: uow.now };
  const rows = pairs.map(({ entryId, jurorId }) => ({ id: randomUUID(), entryId, jurorId, kind, status, ...times }));
  await uow.tx.awardSheet.createMany({ data: rows });
  await record(
    uow,
    "open",
    status,
    rows.map(({ id }) => ({ id, from: "" as const })),
  );
}

type SetAside = SheetState & { readonly reason: string };

/**
 * Kept, with the reason why they do not count. It follows from something else that somebody was allowed to do, such as a
 * declaration of the juror, so that it is the portal's own step whoever did it.
 */
export async function setSheetsAside(uow: UnitOfWork, sheets: readonly SetAside[]): Promise<void> {
  for (const reason of new Set(sheets.map((sheet) => sheet.reason))) {
    const group = sheets.filter((sheet) => sheet.reason === reason);
    await moveSheets(uow, "setAside", group, { relations: ["worker"], changes: { setAsideReason: reason }, reason });
  }
}

/** With what was written in them; it has to be submitted anew. */
export async function reinstateSheets(uow: UnitOfWork, sheets: readonly SheetState[]): Promise<void> {
  await moveSheets(uow, "reinstate", sheets, { relations: ofAll(uow), changes: { setAsideReason: null } });
}

type Moved = {
  readonly relations: readonly SheetRelation[];
  readonly changes: { readonly setAsideReason: string | null };
  readonly reason?: string;
};

async function moveSheets(
  uow: UnitOfWork,
  action: "setAside" | "reinstate",
  sheets: readonly SheetState[],
  { relations, changes, reason }: Moved,
): Promise<void> {
  if (sheets.length === 0) return;
  const status = sheetWorkflow[action].to;
  for (const sheet of sheets) takeStep(sheetWorkflow, action, sheet.status, relations);
  await uow.tx.awardSheet.updateMany({
    where: { id: { in: sheets.map(({ id }) => id) } },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await record(
    uow,
    action,
    status,
    sheets.map(({ id, status: from }) => ({ id, from })),
    reason,
  );
}

type From = { readonly id: string; readonly from: AwardSheetStatus | "" };

async function record(uow: UnitOfWork, action: SheetAction, to: string, sheets: readonly From[], reason?: string) {
  await uow.tx.auditEvent.createMany({
    data: sheets.map(({ id, from }) => {
      const subject = { kind: "awardSheet", id };
      const step = { flow: "awardSheet", from, to };
      return auditRow(uow.actor, { action: `awardSheet.${action}`, subject, step, reason: reason ?? null }, uow.now);
    }),
  });
}
