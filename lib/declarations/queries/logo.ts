import "server-only";
import { db } from "@/lib/db/client";
import { reading } from "@/lib/db/reading";
import { getFile } from "@/lib/storage/files";

const shown = { mediaType: true, width: true, height: true, sha256: true, storageKey: true } as const;

/** The picture of a declaration that is shown: scanned, drawn anew, and of this very case. Nothing else can be asked for. */
async function findLogo(number: string, from: typeof db) {
  const declaration = await from.publishedDeclaration.findUnique({
    where: { number },
    select: { declarationId: true, logoId: true },
  });
  if (declaration === null || declaration.logoId === null) return null;
  return from.attachment.findFirst({
    where: { id: declaration.logoId, caseId: declaration.declarationId, status: "CLEAN" },
    select: shown,
  });
}

export type LogoSize = { readonly width: number | null; readonly height: number | null };

export async function getLogoSize(number: string): Promise<LogoSize | null> {
  const logo = await findLogo(number, reading);
  return logo === null ? null : { width: logo.width, height: logo.height };
}

export type Logo = {
  readonly mediaType: string;
  readonly sha256: string;
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | null>;
};

/** Of the primary, which has whatever a page can name. */
export async function getLogo(number: string): Promise<Logo | null> {
  const logo = await findLogo(number, db);
  if (logo === null) return null;
  const { mediaType, sha256, storageKey } = logo;
  return { mediaType, sha256, read: () => getFile(storageKey) };
}
