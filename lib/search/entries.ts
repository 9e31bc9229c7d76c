import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { wholeList } from "@/lib/db/whole-list";
import { bigrams, foldForSearch } from "@/lib/japan/search-key";

export type SearchEntryInput = {
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  /** Readable text; lines are kept apart in the index. */
  readonly text: string;
  readonly audiences: readonly string[];
  readonly updatedAt: Date;
};

/** Makes a page findable in the transaction that makes it public. */
export async function putSearchEntry(
  uow: UnitOfWork,
  { address, audiences, ...entry }: SearchEntryInput,
): Promise<void> {
  const titleKey = foldForSearch(entry.title);
  const textKey = [entry.title, entry.summary, ...entry.text.split("\n")]
    .map(foldForSearch)
    .filter((line) => line !== "")
    .join("\n");
  const row = { ...entry, audiences: wholeList(audiences), titleKey, textKey, grams: wholeList(gramsOf(textKey)) };
  await uow.tx.searchEntry.upsert({ where: { address }, create: { ...row, address }, update: row });
}

export async function dropSearchEntry(uow: UnitOfWork, address: string): Promise<void> {
  await uow.tx.searchEntry.deleteMany({ where: { address } });
}

/** Pairs never run from one field into the next. */
function gramsOf(lines: string): string[] {
  return [...new Set(lines.split("\n").flatMap(bigrams))].sort();
}
