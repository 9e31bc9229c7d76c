import "server-only";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { ContentKind } from "@/lib/db/generated/enums";
import { toJapanDay } from "@/lib/japan/dates";
import { proposedSlug, slugBase } from "@/lib/publishing/slug";

/**
 * An address that nothing of this kind has or ever had; the command asks once more. For a content that is there already, and
 * is only sent again, the one it has.
 */
export async function getFreeSlug(staff: Staff, kind: ContentKind, id?: string): Promise<string> {
  if (!hasDuty(staff, "CONTENT")) return "";
  const own = id && (await db.content.findUnique({ where: { id }, select: { slug: true } }));
  if (own) return own.slug;
  const day = toJapanDay(clock.now());
  const where = { kind, slug: { startsWith: slugBase(kind, day) } };
  const select = { slug: true } as const;
  const [present, past] = await Promise.all([
    db.content.findMany({ where, select, orderBy: { slug: "asc" }, take: 1000 }),
    db.contentAddress.findMany({ where, select, orderBy: { slug: "asc" }, take: 1000 }),
  ]);
  return proposedSlug(kind, day, new Set([...present, ...past].map(({ slug }) => slug)));
}
