import "server-only";
import { auditRow } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { StepNotAllowed } from "@/lib/errors";
import { deskColumns } from "@/lib/offices/commands/columns";
import { auditView, type Office } from "@/lib/offices/commands/record";
import { relationsTo } from "@/lib/offices/permissions";
import { officeWorkflow } from "@/lib/offices/workflow";
import { takeStep } from "@/lib/workflow/workflow";
import { answersOfVersions } from "./candidates";
import { writeChanges } from "./write-changes";

export type Undone = {
  readonly office: Office;
  /** The row began it; else it asked for a change of it. */
  readonly isNew: boolean;
  readonly isIdAdopted: boolean;
};

/** As many single withdrawals and dropped changes would: what was begun ends, what was changed is again what it was. */
export async function undoOffices(uow: UnitOfWork, undone: readonly Undone[], reason: string): Promise<void> {
  if (undone.length === 0) return;
  const versions = undone.flatMap(({ office, isNew }) => (isNew ? [] : (office.publishedVersionId ?? [])));
  const published = await answersOfVersions(uow, versions);
  const drop = uow.actor.kind === "staff" ? "declineChange" : "dropChange";
  const steps = undone.map((one) => {
    const action = one.isNew ? "withdraw" : drop;
    const status = takeStep(officeWorkflow, action, one.office.status, relationsTo(uow.actor, one.office));
    const columns = one.isNew ? { endedAt: uow.now } : publishedAgain(uow, one.office, published);
    const externalId = one.isIdAdopted ? null : one.office.externalId;
    const { office: before } = one;
    const after: Office = {
      ...before,
      ...columns,
      status,
      externalId,
      outsideReason: reason,
      version: before.version + 1,
    };
    return { action, before, after } as const;
  });
  await writeChanges(
    uow,
    steps.map(({ after }) => after),
  );
  await uow.tx.auditEvent.createMany({
    data: steps.map(({ action, before, after }) => {
      const entry = {
        action: `office.${action}`,
        subject: { kind: "office", id: after.id },
        step: { flow: "office", from: before.status, to: after.status },
        reason,
        before: auditView(before),
        after: auditView(after),
      } as const;
      return auditRow(uow.actor, entry, uow.now);
    }),
  });
}

function publishedAgain(
  uow: UnitOfWork,
  { number, publishedVersionId }: Office,
  published: ReadonlyMap<string, Answers>,
) {
  const answers = published.get(publishedVersionId ?? "");
  if (publishedVersionId === null || answers === undefined) throw new StepNotAllowed();
  return { ...deskColumns(number, answers), decidedAt: uow.now, currentVersionId: publishedVersionId };
}
