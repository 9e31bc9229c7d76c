import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { LetterKind } from "@/lib/bulk-mail/labels";
import { relationsTo } from "@/lib/bulk-mail/permissions";
import { bulkMailWorkflow } from "@/lib/bulk-mail/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { firstStatus } from "@/lib/workflow/workflow";
import { fillRecipients } from "./recipients";
import { accountOf, changeLetter, letterView, lockForWriting, subjectOf } from "./record";

type Text = { readonly kind: LetterKind; readonly subject: string; readonly body: string };

/** 新しい一斉メール: a text without a group, which goes to nobody. */
export async function createLetter(uow: UnitOfWork, { kind, subject, body }: Text): Promise<string> {
  const status = firstStatus(bulkMailWorkflow, "create", relationsTo(uow.actor, { flow: null }));
  const letter = await uow.tx.bulkMail.create({
    data: {
      status,
      subject,
      body,
      isMandatory: kind === "mandatory",
      authorId: accountOf(uow),
      createdAt: uow.now,
      updatedAt: uow.now,
    },
  });
  await recordAudit(uow, {
    action: "bulkMail.create",
    subject: subjectOf(letter.id),
    step: { flow: "bulkMail", from: "", to: status },
    after: letterView(letter),
  });
  return letter.id;
}

/** Another text; whoever wants only what is mandatory comes in or goes out with the kind. */
export async function editLetter(
  uow: UnitOfWork,
  { id, version, kind, subject, body }: Text & { readonly id: string; readonly version: number },
): Promise<void> {
  const before = await lockForWriting(uow, id, version);
  const after = await changeLetter(uow, id, { subject, body, isMandatory: kind === "mandatory" });
  if (after.isMandatory !== before.isMandatory) await fillRecipients(uow, after);
  await recordAudit(uow, {
    action: "bulkMail.edit",
    subject: subjectOf(id),
    before: letterView(before),
    after: letterView(after),
  });
}
