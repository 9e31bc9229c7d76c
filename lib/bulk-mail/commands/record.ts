import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { type BulkMailAbility, bulkMailPermissions, relationsTo } from "@/lib/bulk-mail/permissions";
import { type BulkMailAction, bulkMailWorkflow } from "@/lib/bulk-mail/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, NotPermitted, StaleRecord, StepNotAllowed } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";

export type Letter = Prisma.BulkMailGetPayload<Record<string, never>>;

class LetterNotFound extends DomainError {
  override readonly name = "RecordNotFound";
  constructor() {
    super("この一斉メールは見つかりません。一覧からもう一度開いてください。");
  }
}

/** Held to the end of the transaction: two clicks, and a job that is tried again, come one after the other. */
export async function lockLetter(uow: UnitOfWork, id: string): Promise<Letter> {
  await uow.tx.$queryRaw`SELECT 1 FROM bulk_mail WHERE id = ${id}::uuid FOR UPDATE`;
  const letter = await uow.tx.bulkMail.findUnique({ where: { id } });
  if (letter === null || relationsTo(uow.actor, letter).length === 0) throw new LetterNotFound();
  return letter;
}

/** For a change of what the screen showed in this version. */
export async function lockForWriting(uow: UnitOfWork, id: string, seenVersion: number): Promise<Letter> {
  const letter = await lockLetter(uow, id);
  requireAbility(uow, "write", letter);
  requireSeen(letter, seenVersion);
  return letter;
}

export function requireSeen(letter: Letter, seenVersion: number): void {
  if (letter.version !== seenVersion) throw new StaleRecord();
}

function requireAbility(uow: UnitOfWork, ability: BulkMailAbility, letter: Letter): void {
  const relations = relationsTo(uow.actor, letter);
  if (isGranted(bulkMailPermissions[ability], relations, letter.status)) return;
  throw relations.includes("writer")
    ? new StepNotAllowed()
    : new NotPermitted(
        "この一斉メールの宛先の手続きは、あなたの担当業務ではありません。担当する職員に依頼してください。",
      );
}

type Changes = Omit<Prisma.BulkMailUncheckedUpdateInput, "status" | "version" | "updatedAt">;

/** A change that leaves the status as it is. */
export function changeLetter(uow: UnitOfWork, id: string, changes: Changes = {}): Promise<Letter> {
  return uow.tx.bulkMail.update({
    where: { id },
    data: { ...changes, version: { increment: 1 }, updatedAt: uow.now },
  });
}

/** One step of the table, with its event. */
export async function moveLetter(
  uow: UnitOfWork,
  before: Letter,
  action: Exclude<BulkMailAction, "create">,
  { changes = {}, told = {} }: { readonly changes?: Changes; readonly told?: Prisma.InputJsonObject } = {},
): Promise<Letter> {
  const status = takeStep(bulkMailWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await uow.tx.bulkMail.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: `bulkMail.${action}`,
    subject: subjectOf(after.id),
    step: { flow: "bulkMail", from: before.status, to: status },
    before: letterView(before),
    after: { ...letterView(after), ...told },
  });
  return after;
}

export function subjectOf(id: string) {
  return { kind: "bulkMail", id } as const;
}

/** What the audit keeps: which group and which kind, never who. */
export function letterView({ status, version, flow, isMandatory }: Letter) {
  return { status, version, flow, isMandatory };
}

/** Who acts bears a name. */
export function accountOf({ actor }: UnitOfWork): string {
  if (actor.kind !== "staff") throw new StepNotAllowed();
  return actor.accountId;
}
