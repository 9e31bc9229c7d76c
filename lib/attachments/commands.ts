import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import type { Attachment } from "./attachment";

export type ClaimInput = {
  readonly flow: string;
  readonly caseId: string;
  readonly draftId: string | null;
  readonly ids: readonly string[];
};

/** Ties uploaded files to a case. Only files of this draft or this case can be named: an id of someone else is refused. */
export async function claimAttachments(uow: UnitOfWork, { flow, caseId, draftId, ids }: ClaimInput): Promise<Attachment[]> {
  if (ids.length === 0) return [];
  const files = await uow.tx.attachment.findMany({
    where: { id: { in: [...ids] }, flow, status: "CLEAN", OR: [{ caseId }, ...(draftId === null ? [] : [{ draftId }])] },
    select: { id: true, field: true, fileName: true, mediaType: true, size: true, sha256: true },
    orderBy: { createdAt: "asc" },
  });
  if (files.length !== new Set(ids).size) {
    throw new FieldsRefused({ logo: "画像を確認できませんでした。画像を解除し、もう一度選択してください。" });
  }
  await uow.tx.attachment.updateMany({ where: { id: { in: files.map((file) => file.id) } }, data: { caseId } });
  return files;
}
