import "server-only";
import { type Actor, hasDuty, type Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Keyset, keysetArguments, keysetPage } from "@/lib/db/keyset";
import { imageFileKey, widthAnswering } from "@/lib/publishing/picture-widths";
import { getFile } from "@/lib/storage/files";

const IMAGES_PAGE_SIZE = 24;

const shown = {
  id: true,
  fileName: true,
  alt: true,
  rights: true,
  width: true,
  height: true,
  isPublic: true,
  uploadedBy: true,
  createdAt: true,
} as const satisfies Prisma.ContentImageSelect;

export type DeskImage = Prisma.ContentImageGetPayload<{ select: typeof shown }>;

function visibleTo(actor: Actor): Prisma.ContentImageWhereInput {
  return hasDuty(actor, "CONTENT") ? {} : { id: { in: [] } };
}

export async function listImages(staff: Staff, { before, after }: Keyset<string> = {}) {
  const rows = await db.contentImage.findMany({
    where: visibleTo(staff),
    select: shown,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...keysetArguments({ before, after }, IMAGES_PAGE_SIZE),
  });
  return keysetPage(rows, { before, after }, IMAGES_PAGE_SIZE);
}

const CHOICES = 11;

/** For a choice: the newest, and those that are chosen already however old they are. */
export async function listImageChoices(staff: Staff, chosen: readonly string[]): Promise<DeskImage[]> {
  const find = (where: Prisma.ContentImageWhereInput) =>
    db.contentImage.findMany({
      where: { AND: [visibleTo(staff), where] },
      select: shown,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: CHOICES,
    });
  const [recent, used] = await Promise.all([find({}), chosen.length === 0 ? [] : find({ id: { in: [...chosen] } })]);
  return [...used.filter(({ id }) => recent.every((image) => image.id !== id)), ...recent];
}

export type ImageFile = {
  /** As it is called when somebody saves it. */
  readonly name: string;
  readonly etag: string;
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | null>;
};

/** A picture that something published shows; null for any other, whoever asks. */
export async function getPublicImage(id: string, width: number): Promise<ImageFile | null> {
  return findFile({ id, isPublic: true }, width);
}

export async function getDeskImage(actor: Actor, id: string, width: number): Promise<ImageFile | null> {
  return findFile({ AND: [visibleTo(actor), { id }] }, width);
}

async function findFile(where: Prisma.ContentImageWhereInput, asked: number): Promise<ImageFile | null> {
  const image = await db.contentImage.findFirst({
    where,
    select: { id: true, storageKey: true, widths: true, sha256: true },
  });
  const width = image === null ? undefined : widthAnswering(asked, image.widths);
  if (image === null || width === undefined) return null;
  return {
    name: `${image.id}-${width}.webp`,
    etag: `"${image.sha256.slice(0, 32)}-${width}"`,
    read: () => getFile(imageFileKey(image.storageKey, width)),
  };
}
