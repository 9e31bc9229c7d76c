import { SourceLine } from "@/components/content/source-line";
import { DescriptionList } from "@/components/ui/description-list";
import { FileLink } from "@/components/ui/link";
import { routes } from "@/lib/routes";
import { type Series, spanOf } from "@/lib/statistics/series";

type SeriesFactsProps = { readonly series: Series; readonly more?: readonly string[] };

/** What one must know to read or use a series: unit, time, definition, sign, notes, source, file. */
export function SeriesFacts({ series, more = [] }: SeriesFactsProps) {
  const { title, unit, definition, sign, notes, source, observations } = series;
  return (
    <div className="flex max-w-text flex-col gap-3">
      <DescriptionList
        isDense
        items={[
          { term: "単位", details: unit },
          { term: "対象の期間", details: spanOf(observations) },
          { term: "定義", details: definition },
          ...(sign === undefined ? [] : [{ term: "符号", details: sign }]),
          ...[...notes, ...more].map((note, index) => ({ term: `注${index + 1}`, details: note })),
          { term: "出典", details: <SourceLine source={source} /> },
          {
            term: "データ",
            details: (
              <FileLink href={routes.openDataFile("statistics", "csv")} kind="CSV、UTF-8">
                {title}
              </FileLink>
            ),
          },
        ]}
      />
    </div>
  );
}
