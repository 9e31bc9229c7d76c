import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type DuplicatePair, findDuplicatesOf } from "@/lib/awards/duplicates/find-duplicates";
import { effortOf } from "@/lib/awards/entries/effort";
import { db } from "@/lib/db/client";
import type { AwardEntryStatus } from "@/lib/db/generated/enums";
import { readSealed } from "@/lib/receipts/content";
import { visibleTo } from "./scope";

/** More entries than one edition has had. */
const ENTRIES_MAX = 2000;

type Of = { readonly id: string; readonly editionId: string };

export type FoundDuplicate = Pick<DuplicatePair, "level" | "reasons" | "against"> & {
  readonly number: string;
  readonly title: string;
  readonly applicantName: string;
  readonly status: AwardEntryStatus;
  /** In the sentences the other entry is 1件目, or 2件目. */
  readonly isFirst: boolean;
};

/**
 * Entries of the edition that may be the same effort, among those that this person may see: what a conflict hides is neither
 * found nor weighs on how alike two texts are.
 */
export async function listDuplicates(actor: Actor, { id, editionId }: Of): Promise<FoundDuplicate[]> {
  const entries = await db.awardEntry.findMany({
    where: { AND: [visibleTo(actor), { editionId }, { OR: [{ id }, { status: { not: "WITHDRAWN" } }] }] },
    select: {
      ...{ id: true, number: true, title: true, applicantName: true, status: true, currentVersionId: true },
      organization: { select: { corporateNumber: true, municipalityCode: true } },
    },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  if (entries.length < 2) return [];
  const answers = await answersOf(entries.map(({ currentVersionId }) => currentVersionId));
  const efforts = entries.map(({ id: of, applicantName: name, organization, currentVersionId }) =>
    effortOf(of, { name, ...organization }, answers.get(currentVersionId) ?? {}),
  );
  return findDuplicatesOf(id, efforts).flatMap(({ ids, level, reasons, against }) => {
    const isFirst = ids[0] !== id;
    const other = entries.find((entry) => entry.id === (isFirst ? ids[0] : ids[1]));
    if (other === undefined) return [];
    const { number, title, applicantName, status } = other;
    return [{ number, title, applicantName, status, level, reasons, against, isFirst }];
  });
}

async function answersOf(versionIds: string[]) {
  const versions = await db.sealedVersion.findMany({
    where: { id: { in: versionIds } },
    select: { id: true, content: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  return new Map(versions.map(({ id, content }) => [id, readSealed(content).answers]));
}
