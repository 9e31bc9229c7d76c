import type { ReactNode } from "react";
import { SummaryList } from "@/components/ui/summary-list";
import type { ContentRow } from "@/lib/publishing/words";
import { MEDIA_WIDTHS, routes } from "@/lib/routes";

/** What pictures of the desk show, by their id. */
export type AltTexts = ReadonlyMap<string, string>;

type ContentRowsProps = { readonly rows: readonly ContentRow[]; readonly pictures: AltTexts };

/** What a content says, question by question. */
export function ContentRows({ rows, pictures }: ContentRowsProps) {
  return (
    <SummaryList
      rows={rows
        .filter(({ field, words }) => words !== "" || field.isRequired)
        .map((row) => ({ label: row.field.label, value: shownValue(row, pictures) }))}
    />
  );
}

function shownValue({ field: { control }, words }: ContentRow, pictures: AltTexts): ReactNode {
  if (words === "") return "";
  if (control.kind !== "image") return words;
  return (
    <img
      src={routes.adminImageFile(words, MEDIA_WIDTHS[0])}
      alt={pictures.get(words) ?? ""}
      className="max-h-60 w-auto max-w-full"
    />
  );
}
