import { type Count, CountsNav } from "@/components/ui/counts-nav";
import { FileLink } from "@/components/ui/link";
import { PageNavigation } from "@/components/ui/page-navigation";
import { Section } from "@/components/ui/section";
import { outcomeLabels } from "@/lib/offices/imports/labels";
import type { ImportDetailProps } from "./import-detail";
import { RowList } from "./row-list";

/** The rows by what they would do, or did. */
export function RowPages(props: Pick<ImportDetailProps, "view" | "rows" | "pageCount" | "shown" | "places">) {
  const { view, rows, pageCount, shown, places } = props;
  return (
    <Section title="行ごとの内容">
      <p className="max-w-text">
        読み取った内容をファイルにしたものです。誤りのある行には、直し方を書いています。直して、もう一度送れます。
        <br />
        <FileLink href={places.corrected} kind="CSV">
          確認結果のファイル
        </FileLink>
      </p>
      <CountsNav label="結果別の件数" counts={counts(view, shown.show, places)} />
      <RowList rows={rows} />
      <PageNavigation
        of="行の一覧"
        page={shown.page}
        pageCount={pageCount}
        href={(page) => places.self({ ...(shown.show && { show: shown.show }), page: String(page) })}
      />
    </Section>
  );
}

function counts(
  { createCount, changeCount, sameCount, faultyCount, done }: ImportDetailProps["view"],
  show: ImportDetailProps["shown"]["show"],
  { self }: ImportDetailProps["places"],
): Count[] {
  const tab = (label: string, count: number, key: NonNullable<typeof show>) => ({
    ...{ label, count, href: self({ show: key }), isCurrent: show === key },
  });
  const all = createCount + changeCount + sameCount + faultyCount;
  return [
    { label: "すべて", count: all, href: self(), isCurrent: show === undefined },
    tab(outcomeLabels.CREATE, createCount, "create"),
    tab(outcomeLabels.CHANGE, changeCount, "change"),
    tab(outcomeLabels.SAME, sameCount, "same"),
    tab(outcomeLabels.FAULTY, faultyCount, "faulty"),
    ...(done.left > 0 ? [tab("そのまま残した行", done.left, "left")] : []),
  ];
}
