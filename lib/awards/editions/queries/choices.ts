import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { storedSettings } from "@/lib/awards/editions/stored";
import { db } from "@/lib/db/client";

const YEARS_MAX = 100;

export type EditionChoice = {
  readonly id: string;
  readonly fiscalYear: number;
  readonly name: string;
  readonly categories: readonly { readonly key: string; readonly name: string }[];
};

/** Announced years with their categories, the latest first: what lists of the desk are filtered by and say. */
export async function listEditionChoices(actor: Actor): Promise<EditionChoice[]> {
  if (!hasDuty(actor, "AWARD") && actor.kind !== "system") return [];
  const rows = await db.awardEdition.findMany({
    where: { status: "OPEN" },
    orderBy: { fiscalYear: "desc" },
    take: YEARS_MAX,
    select: {
      id: true,
      fiscalYear: true,
      revisions: {
        where: { status: "IN_FORCE" },
        orderBy: { ordinal: "desc" },
        take: 1,
        select: { settings: true },
      },
    },
  });
  return rows.flatMap(({ id, fiscalYear, revisions: [latest] }) => {
    if (latest === undefined) return [];
    const { name, categories } = storedSettings(latest.settings);
    return [{ id, fiscalYear, name, categories: categories.map((one) => ({ key: one.key, name: one.name })) }];
  });
}

/** A category that is no more has only its key. */
export function nameOfCategory(editions: readonly EditionChoice[], fiscalYear: number, key: string): string {
  const edition = editions.find((one) => one.fiscalYear === fiscalYear);
  return edition?.categories.find((category) => category.key === key)?.name ?? key;
}
