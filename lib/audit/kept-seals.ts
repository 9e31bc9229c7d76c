import "server-only";
import { db } from "@/lib/db/client";

/**
 * A seal as it is kept away from the database. Whoever owns the database could write the record and all its seals anew; what
 * was kept elsewhere before still says how it was.
 */
export type KeptSeal = { readonly day: string; readonly digest: string };

const LINE = /^封印 (\d{4}-\d{2}-\d{2}) ([0-9a-f]{64})$/;

export function sealLine({ day, digest }: KeptSeal): string {
  return `封印 ${day} ${digest}`;
}

/** The seals of a file that lines of the command were added to; other lines are left alone. */
export function parseKeptSeals(text: string): readonly KeptSeal[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, day, digest] = LINE.exec(line.trim()) ?? [];
    return day === undefined || digest === undefined ? [] : [{ day, digest }];
  });
}

export async function newestSeal(): Promise<KeptSeal | null> {
  const seal = await db.auditSeal.findFirst({ orderBy: { day: "desc" }, select: { day: true, digest: true } });
  return seal === null ? null : { day: dayOf(seal.day), digest: seal.digest };
}

/** A sentence for each kept seal that the database no longer has as it was. */
export async function compareKeptSeals(kept: readonly KeptSeal[]): Promise<readonly string[]> {
  const days = [...new Set(kept.map(({ day }) => day))].map((day) => new Date(day));
  const rows = await db.auditSeal.findMany({ where: { day: { in: days } }, select: { day: true, digest: true } });
  const digests = new Map(rows.map(({ day, digest }) => [dayOf(day), digest]));
  const sentences = kept.flatMap(({ day, digest }) => {
    const now = digests.get(day);
    if (now === digest) return [];
    if (now === undefined) return [`${day}の封印が失われています。控えには残っています。`];
    return [`${day}の封印が、控えたときから書き換えられています。`];
  });
  return [...new Set(sentences)];
}

const dayOf = (day: Date) => day.toISOString().slice(0, 10);
