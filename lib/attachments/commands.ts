import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import type { Attachment } from "./attachment";

const NOT_FOUND = "画像を確認できませんでした。画像を解除し、もう一度選択してください。";
const STILL_SCANNED =
  "画像の安全の確認が終わっていません。数分待ってから、もう一度お試しください。お急ぎの場合は画像を解除してください。";

export type ClaimInput = {
  readonly flow: string;
  readonly caseId: string;
  readonly draftId: string | null;
  readonly ids: readonly string[];
};

/** Ties uploaded files to a case. Only files of this draft or this case can be named: an id of someone else is refused. */
export async function claimAttachments(
  uow: UnitOfWork,
  { flow, caseId, draftId, ids }: ClaimInput,
): Promise<Attachment[]> {
  if (ids.length === 0) return [];
  const found = await uow.tx.attachment.findMany({
    where: { id: { in: [...ids] }, flow, OR: [{ caseId }, ...(draftId === null ? [] : [{ draftId }])] },
    select: { id: true, field: true, fileName: true, mediaType: true, size: true, sha256: true, status: true },
    orderBy: { createdAt: "asc" },
  });
  if (found.some((file) => file.status === "QUARANTINED")) throw new FieldsRefused({ logo: STILL_SCANNED });
  const files = found.flatMap(({ status, ...file }) => (status === "CLEAN" ? [file] : []));
  if (files.length !== new Set(ids).size) throw new FieldsRefused({ logo: NOT_FOUND });
  await uow.tx.attachment.updateMany({ where: { id: { in: files.map((file) => file.id) } }, data: { caseId } });
  return files;
}
