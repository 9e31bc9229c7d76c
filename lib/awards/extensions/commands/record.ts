import "server-only";
import type { Asking } from "@/lib/awards/deadlines/extensions";
import { findCallOfEdition } from "@/lib/awards/entries/queries/calls";
import { blocking, peopleOf } from "@/lib/awards/entries/queries/scope";
import { extensionLimits } from "@/lib/awards/extensions/limits";
import { relationsTo } from "@/lib/awards/extensions/permissions";
import { ExtensionNotYours } from "@/lib/awards/extensions/refusals";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, RecordNotFound } from "@/lib/errors";

export type Extension = Prisma.AwardExtensionGetPayload<Record<string, never>>;

/** For a change, held to the end of the transaction; who has no duty there hears the same as if it did not exist. */
export async function findForChange(uow: UnitOfWork, id: string): Promise<Extension> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_extension WHERE id = ${id}::uuid FOR UPDATE`;
  const extension = await uow.tx.awardExtension.findUnique({ where: { id } });
  if (extension === null || relationsTo(uow.actor, extension).length === 0) throw new RecordNotFound();
  return extension;
}

type Of = { readonly editionId: string; readonly category: string; readonly organizationId: string };

/** Nobody gives time to an applicant with whose entry they are in conflict. */
export async function requireImpartial({ tx, actor }: UnitOfWork, { editionId, organizationId }: Of): Promise<void> {
  const entry = { editionId, organizationId };
  const found = await tx.awardConflict.count({ where: { AND: [{ entry }, blocking(peopleOf(actor))] } });
  if (found > 0) throw new ExtensionNotYours();
}

/** The deadline of the moment, and the last instant that leaves time to judge. */
export async function limitsFor({ tx }: UnitOfWork, of: Of) {
  const call = await findCallOfEdition(of, tx);
  if (call === null) throw new FieldsRefused({ category: "募集中の部門を選択してください。" });
  return extensionLimits(call.window, call.settings);
}

/** The refusal of the rule stands with the field that it is about. */
export function fieldsRefused({ cause, sentence }: Exclude<Asking, { ok: true }>): FieldsRefused {
  return new FieldsRefused({ [cause === "no-reason" ? "reason" : "untilDay"]: sentence });
}

/** What the audit keeps: no word that names somebody. */
export function auditView({ status, version, category, organizationId, until }: Extension) {
  return { status, version, category, organizationId, until: until.toISOString() };
}
