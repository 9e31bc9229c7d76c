import "server-only";
import type { AttachmentStatus } from "@/lib/db/generated/enums";
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
  /** Which file each field names. */
  readonly files: readonly { readonly field: string; readonly id: string }[];
};

/** Ties uploaded files to a case. Only files of this draft or this case can be named: an id of someone else is refused. */
export async function claimAttachments(
  uow: UnitOfWork,
  { flow, caseId, draftId, files }: ClaimInput,
): Promise<Attachment[]> {
  if (files.length === 0) return [];
  const found = await uow.tx.attachment.findMany({
    where: {
      id: { in: files.map(({ id }) => id) },
      flow,
      OR: [{ caseId }, ...(draftId === null ? [] : [{ draftId }])],
    },
    select: { id: true, field: true, fileName: true, mediaType: true, size: true, sha256: true, status: true },
    orderBy: { createdAt: "asc" },
  });
  refuseUnready(files, found);
  await uow.tx.attachment.updateMany({ where: { id: { in: found.map(({ id }) => id) } }, data: { caseId } });
  return found.map(({ status: _status, ...file }) => file);
}

type Found = { readonly id: string; readonly status: AttachmentStatus };

function refuseUnready(files: ClaimInput["files"], found: readonly Found[]): void {
  const refused = files.flatMap(({ field, id }) => {
    const status = found.find((file) => file.id === id)?.status;
    if (status === "CLEAN") return [];
    return [[field, status === "QUARANTINED" ? STILL_SCANNED : NOT_FOUND] as const];
  });
  if (refused.length > 0) throw new FieldsRefused(Object.fromEntries(refused));
}
