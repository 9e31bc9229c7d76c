import { listPublicWinners } from "@/lib/awards/results/queries/public";
import type { PublicWinner } from "@/lib/awards/results/view";
import { toJapanIso } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { type ContentPortal, describedAs } from "./content-columns";
import type { Column, Dataset } from "./dataset";

const columns: readonly Column<PublicWinner>[] = [
  {
    heading: "年度",
    name: "fiscalYear",
    description: "表彰の年度（西暦）",
    example: "2026",
    value: (row) => row.fiscalYear,
  },
  {
    heading: "部門",
    name: "category",
    description: "部門の名称",
    example: "見本部門",
    value: (row) => row.categoryName,
  },
  { heading: "賞", name: "prize", description: "賞の名称", example: "大臣賞", value: (row) => row.prizeName },
  {
    heading: "受賞者",
    name: "recipient",
    description: "賞を受けた企業、団体、自治体の名称",
    example: "株式会社みほん",
    value: (row) => row.recipientName,
  },
  {
    heading: "応募者",
    name: "entrant",
    description: "応募した企業、団体、自治体の名称。連携自治体の賞では、受賞者と異なります。",
    example: "株式会社みほん",
    value: (row) => row.entrantName,
  },
  { heading: "取組", name: "title", description: "取組の名称", example: "見本の取組", value: (row) => row.title },
  { heading: "概要", name: "summary", description: "取組の概要", example: "見本です。", value: (row) => row.summary },
  {
    heading: "連携自治体",
    name: "partners",
    description: "連携を確認した自治体。複数の場合は「;」で区切ります（JSONは配列）。",
    example: "長野県富士見町",
    value: (row) => [...row.partners],
  },
  {
    heading: "講評",
    name: "commentary",
    description: "審査委員会の講評",
    example: "見本です。",
    value: (row) => row.commentary,
  },
  {
    heading: "発表日時",
    name: "publishedAt",
    description: "発表した日時（ISO 8601、日本時間）",
    example: "2026-11-02T10:00:00+09:00",
    value: (row) => toJapanIso(row.publishedAt),
  },
];

/** Everybody who was honoured, in all years. */
export function awardWinnersDataset({ baseUrl, isDemo }: ContentPortal): Dataset<PublicWinner> {
  return {
    id: "award-winners",
    name: "表彰の受賞者の一覧",
    title: "地方創生テレワークアワードの受賞者の一覧",
    description: describedAs("発表した受賞者と取組です。", isDemo),
    updates: "発表すると、すぐに反映します。",
    columns: [
      ...columns,
      {
        heading: "ページのアドレス",
        name: "pageUrl",
        description: "受賞者のページ",
        example: `${baseUrl}${routes.awardWinners(2026)}/…`,
        value: (row) => `${baseUrl}${routes.awardWinner(row.fiscalYear, row.ordinal)}`,
      },
    ],
  };
}

export function listAwardWinnerRows(): Promise<readonly PublicWinner[]> {
  return listPublicWinners();
}
