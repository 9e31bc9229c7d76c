import "server-only";
import type { Actor } from "@/lib/access/actor";
import { judgedIn } from "@/lib/awards/advances/judged";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { visibleTo } from "./scope";

type Asked = { readonly actor: Actor; readonly editionId: string; readonly stage: StageKey; readonly text: string };

/** Entries that are judged, by their numbers one a line, in any width; and the lines that name none that this actor may know of. */
export async function judgedByNumber({ tx }: Pick<UnitOfWork, "tx">, { actor, editionId, stage, text }: Asked) {
  const lines = text.split(/[\n、,]/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const parsed = lines.map((line) => ({ line, read: parseReferenceNumber(line) }));
  const numbers = parsed.flatMap(({ read }) => (read.ok ? [read.value.number] : []));
  const rows = await tx.awardEntry.findMany({
    where: { AND: [visibleTo(actor), judgedIn({ editionId, stage }), { number: { in: numbers } }] },
    select: { id: true, number: true, category: true },
    orderBy: { number: "asc" },
    take: numbers.length,
  });
  const isKnown = (number: string) => rows.some((row) => row.number === number);
  const unknown = parsed.filter(({ read }) => !(read.ok && isKnown(read.value.number))).map(({ line }) => line);
  return { entries: rows, unknown };
}
