import "server-only";
import type { Actor } from "@/lib/access/actor";
import { judgedIn } from "@/lib/awards/advances/judged";
import type { EntryName, SeatName } from "@/lib/awards/assignment/desk/view";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { db } from "@/lib/db/client";

const ENTRIES_MAX = 5000;
const SEATS_MAX = 500;

type Of = { readonly editionId: string; readonly settings: EditionSettings; readonly stage: StageKey };

/** Entries that are judged and were, as far as this actor may know of them. */
export async function entryNames(actor: Actor, { editionId, settings, stage }: Of): Promise<EntryName[]> {
  const rows = await db.awardEntry.findMany({
    where: {
      AND: [
        visibleTo(actor),
        { editionId, OR: [judgedIn({ editionId, stage }), { assignments: { some: { stage } } }] },
      ],
    },
    select: { id: true, number: true, title: true, category: true },
    orderBy: [{ category: "asc" }, { number: "asc" }],
    take: ENTRIES_MAX,
  });
  const nameOf = categoryName(settings);
  return rows.map((row) => ({ ...row, category: nameOf(row.category) }));
}

/** Seats that are held, and those that were and scored something. */
export async function seatNames({ editionId, settings }: Omit<Of, "stage">): Promise<SeatName[]> {
  const rows = await db.awardJuror.findMany({
    where: { editionId, OR: [{ status: "ACTIVE" }, { assignments: { some: {} } }] },
    select: {
      ...{ id: true, status: true, categories: true, cap: true, declaredAt: true },
      account: { select: { name: true } },
    },
    orderBy: [{ nameKana: "asc" }, { id: "asc" }],
    take: SEATS_MAX,
  });
  const nameOf = categoryName(settings);
  return rows.map(({ id, cap, categories, status, declaredAt, account }) => ({
    ...{ id, cap, name: account.name, categories: categories.map(nameOf) },
    isReady: status === "ACTIVE" && declaredAt !== null,
  }));
}

function categoryName({ categories }: EditionSettings): (key: string) => string {
  return (key) => categories.find((category) => category.key === key)?.name ?? key;
}
