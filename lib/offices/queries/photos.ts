import "server-only";
import { db } from "@/lib/db/client";
import { reading } from "@/lib/db/reading";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { PHOTOS } from "@/lib/offices/fields/photos";
import type { OfficePhoto } from "@/lib/offices/public-view";
import { readAnswers } from "./listed";

/** Photos of an office that is shown: scanned, drawn anew, and of this very office. */
export async function listPhotos(officeId: string, answers: Answers): Promise<OfficePhoto[]> {
  const named = PHOTOS.flatMap((photo) => asList(answers[`photo${photo}`]).map((id) => ({ photo, id })));
  if (named.length === 0) return [];
  const files = await reading.attachment.findMany({
    where: { id: { in: named.map(({ id }) => id) }, caseId: officeId, status: "CLEAN" },
    select: { id: true, width: true, height: true },
  });
  return named.flatMap(({ photo, id }) => {
    const file = files.find((each) => each.id === id);
    if (file === undefined || file.width === null || file.height === null) return [];
    const text = (part: string) => asText(answers[`photo${photo}${part}`]);
    return [{ photo, alt: text("Alt"), rights: text("Rights"), width: file.width, height: file.height }];
  });
}

export type PhotoFile = { readonly sha256: string; readonly storageKey: string };

/** The file behind a photo of an office that is shown; nothing else can be asked for. Of the primary, which has whatever a page can name. */
export async function findPhoto(number: string, photo: number): Promise<PhotoFile | null> {
  const row = await db.publishedOffice.findUnique({ where: { number }, select: { officeId: true, answers: true } });
  if (row === null) return null;
  const [id] = asList(readAnswers(row.answers)[`photo${photo}`]);
  if (id === undefined) return null;
  return db.attachment.findFirst({
    where: { id, caseId: row.officeId, status: "CLEAN" },
    select: { sha256: true, storageKey: true },
  });
}
