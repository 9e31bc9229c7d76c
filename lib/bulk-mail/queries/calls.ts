import "server-only";
import type { Actor } from "@/lib/access/actor";
import { listEditionChoices } from "@/lib/awards/editions/queries/choices";
import type { AwardCall } from "@/lib/bulk-mail/audience";

export type CallChoice = AwardCall & { readonly value: string };

/** Announced years, each as a whole and by category: whose entrants a letter may go to. */
export async function listCallChoices(actor: Actor): Promise<CallChoice[]> {
  const editions = await listEditionChoices(actor);
  return editions.flatMap(({ fiscalYear: year, categories }) => [
    { value: String(year), year, name: `${year}年度（すべての部門）` },
    ...categories.map(({ key, name }) => ({
      value: `${year}:${key}`,
      year,
      category: key,
      name: `${year}年度 ${name}`,
    })),
  ]);
}
