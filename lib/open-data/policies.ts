import { ministryLabel, policyKindLabel, policyTagLabel } from "@/lib/policies/labels";
import { POLICY_CONTENT } from "@/lib/policies/lists";
import { type PolicyView, policyView } from "@/lib/policies/view";
import { audienceNames } from "@/lib/publishing/kinds/audiences";
import { listAllShown } from "@/lib/publishing/queries/public";
import { routes } from "@/lib/routes";
import { type ContentPortal, describedAs, firstColumns, lastColumns } from "./content-columns";
import type { Column, Dataset } from "./dataset";

const measure: readonly Column<PolicyView>[] = [
  {
    heading: "種別",
    name: "kind",
    description: "「施策」または「手引き・ガイドライン」",
    example: "施策",
    value: (row) => policyKindLabel(row.kind),
  },
  {
    heading: "担当府省",
    name: "ministry",
    description: "担当する府省の名称",
    example: "総務省",
    value: (row) => ministryLabel(row.ministry),
  },
  {
    heading: "対象",
    name: "audiences",
    description: "自治体、企業・団体、働く方。複数の場合は「;」で区切ります（JSONは配列）。",
    example: "自治体;企業・団体",
    value: (row) => audienceNames(row.audiences),
  },
  {
    heading: "種類",
    name: "tags",
    description: "支援のしかた。複数の場合は「;」で区切ります（JSONは配列）。",
    example: "交付金・助成;相談",
    value: (row) => row.tags.map(policyTagLabel),
  },
  {
    heading: "詳しい案内のアドレス",
    name: "url",
    description: "担当府省などのページ。確認できていない場合は空欄です。",
    example: "https://www.example.jp/",
    value: (row) => row.url || null,
  },
];

/** What is published of measures and guidelines. */
export function policiesDataset({ baseUrl, isDemo }: ContentPortal): Dataset<PolicyView> {
  return {
    id: "policies",
    name: "施策・手引きの一覧",
    title: "地方創生テレワークに役立つ施策・手引きの一覧",
    description: describedAs("掲載中の施策、手引き、ガイドラインです。", isDemo),
    updates: "掲載、改訂、終了すると、すぐに反映します。",
    columns: [
      ...firstColumns<PolicyView>({ title: "お試しサテライトオフィス", slug: "trial-satellite-office" }),
      ...measure,
      ...lastColumns<PolicyView>((row) => `${baseUrl}${routes.policy(row.slug)}`, `${baseUrl}${routes.policies()}/…`),
    ],
  };
}

export async function listPolicyRows(): Promise<readonly PolicyView[]> {
  return (await listAllShown(POLICY_CONTENT)).map(policyView);
}
