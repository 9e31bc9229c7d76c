import type { SealedContent, SealedRow } from "./content";

export type Difference = {
  readonly field: string;
  readonly label: string;
  readonly isPublic: boolean;
  readonly before: string;
  readonly after: string;
};

/** What two sealed versions say differently, in the words of each; files count by their content, not by their name. */
export function differences(before: SealedContent, after: SealedContent): Difference[] {
  const fields = [...new Set([...after.rows, ...before.rows].map(({ field }) => field))];
  return fields.flatMap((field) => {
    const [old, now] = [rowOf(before, field), rowOf(after, field)];
    const pair = { before: shownIn(before, field), after: shownIn(after, field) };
    if (pair.before === pair.after && filesOf(before, field) === filesOf(after, field)) return [];
    return [{ field, label: (now ?? old)?.label ?? field, isPublic: (now ?? old)?.isPublic ?? false, ...pair }];
  });
}

/** The same for answers that are not sealed yet, where files count by their name. */
export function rowDifferences(before: readonly SealedRow[], after: readonly SealedRow[]): Difference[] {
  return after.flatMap(({ field, label, isPublic, value }) => {
    const old = before.find((row) => row.field === field)?.value ?? "";
    return old === value ? [] : [{ field, label, isPublic, before: old, after: value }];
  });
}

function rowOf({ rows }: SealedContent, field: string) {
  return rows.find((row) => row.field === field);
}

/** A file is told apart by the beginning of its hash: two files may have the same name. */
function shownIn(content: SealedContent, field: string): string {
  const files = content.attachments.filter((file) => file.field === field);
  if (files.length === 0) return rowOf(content, field)?.value ?? "";
  return files.map(({ fileName, sha256 }) => `${fileName}（${sha256.slice(0, 8)}）`).join("\n");
}

function filesOf({ attachments }: SealedContent, field: string): string {
  return attachments.flatMap((file) => (file.field === field ? [file.sha256] : [])).join(" ");
}
