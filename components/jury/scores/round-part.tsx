import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { roundStatusLabels } from "@/lib/awards/rounds/labels";
import type { OwnRound, OwnSheetRow } from "@/lib/awards/scoring/view";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { SheetTable } from "./sheet-table";

type RoundPartProps = { readonly own: OwnRound };

/** What there is to score in one year, and how far it is. */
export function RoundPart({ own }: RoundPartProps) {
  const { fiscalYear, name, stage, round, rows, references } = own;
  const year = `${fiscalYear}年度`;
  const isSecond = stage === "second";
  return (
    <Section title={`${year}の${isSecond ? "二次審査の" : ""}採点`}>
      <DescriptionList
        items={[
          { term: "表彰の名称", details: name },
          { term: "採点期間", details: round === null ? "まだ始まっていません" : roundStatusLabels[round.status] },
          ...(round?.closesAt ? [{ term: "採点の期限", details: formatDateTime(round.closesAt) }] : []),
          { term: "進み具合", details: progressText(rows) },
        ]}
      />
      {references.length > 0 && (
        <>
          <p>
            基準合わせは、採点が始まる前に、全員が同じ応募を採点して、点の付け方を確かめるものです。審査の結果には入りません。採点が始まると、点は変えられません。
          </p>
          <SheetTable id={`references-${fiscalYear}`} caption={`基準合わせの応募（${year}）`} rows={references} />
        </>
      )}
      <SheetTable
        id={`sheets-${stage}-${fiscalYear}`}
        caption={`${isSecond ? "二次審査で採点する応募" : "採点する応募"}（${year}）`}
        rows={rows}
      />
      {rows.length > 0 && (
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          <li>
            <a href={routes.juryScoresCompared(fiscalYear)}>
              自分の採点を比べる<VisuallyHidden>（{year}）</VisuallyHidden>
            </a>
          </li>
          <li>
            <a href={routes.juryScoresUpload(fiscalYear)}>
              ファイルで採点する<VisuallyHidden>（{year}）</VisuallyHidden>
            </a>
          </li>
        </ul>
      )}
    </Section>
  );
}

function progressText(rows: readonly OwnSheetRow[]): string {
  const count = (status: OwnSheetRow["status"]) => rows.filter((row) => row.status === status).length;
  return `担当${rows.length}件、提出済み${count("SUBMITTED")}件、記入中${count("DRAFT")}件、棄権${count("ABSTAINED")}件`;
}
