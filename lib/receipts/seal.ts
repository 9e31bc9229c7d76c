import "server-only";
import { sha256Hex } from "@/lib/crypto/sha256";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { canonicalJson } from "./canonical-json";
import type { SealedContent } from "./content";

export type SealedRecord = { readonly id: string; readonly ordinal: number; readonly sha256: string };

/** `isNew`: the case is made by this very act, so that no earlier version has to be looked for. */
export type SealedCase = { readonly caseId: string; readonly isNew?: boolean };

/** Writes the next version of a case. The row is final: the database refuses to change it. */
export async function sealVersion(
  uow: UnitOfWork,
  { caseId, isNew = false }: SealedCase,
  content: Omit<SealedContent, "ordinal" | "sealedAt">,
): Promise<SealedRecord> {
  const last = isNew ? 0 : await lastOrdinal(uow, caseId);
  const data = sealedRow(caseId, content, { ordinal: last + 1, sealedAt: uow.now });
  return uow.tx.sealedVersion.create({ data, select: { id: true, ordinal: true, sha256: true } });
}

async function lastOrdinal({ tx }: UnitOfWork, caseId: string): Promise<number> {
  const last = await tx.sealedVersion.findFirst({
    where: { caseId },
    orderBy: { ordinal: "desc" },
    select: { ordinal: true },
  });
  return last?.ordinal ?? 0;
}

/** The row as it is written; of many at once the caller knows the ordinals. */
export function sealedRow(
  caseId: string,
  content: Omit<SealedContent, "ordinal" | "sealedAt">,
  { ordinal, sealedAt }: { readonly ordinal: number; readonly sealedAt: Date },
) {
  const text = canonicalJson({ ...content, ordinal, sealedAt: sealedAt.toISOString() });
  return {
    flow: content.flow,
    caseId,
    number: content.number,
    ordinal,
    formVersion: content.formVersion,
    content: text,
    sha256: sha256Hex(text),
    channel: content.channel,
    sealedAt,
  };
}
