import type { Answers } from "@/lib/drafts/answers";
import { INVENTED_SOURCE } from "@/lib/publishing/invented";

/** No guideline could be confirmed by a source, so the one that shows the screen is invented and says so. */
export const DEMO_GUIDELINE: Answers = {
  title: "（デモ）社員が地方で働くための規程づくりの手引き",
  slug: "demo-guideline",
  ministry: "cao",
  audiences: ["companies", "municipalities"],
  tags: ["information"],
  summary: "画面の見え方を示すための架空の手引きです。実在する資料ではありません。",
  body: `この手引きは、画面の見え方を示すための架空のデモデータです。実際の規程づくりには使えません。

## この手引きの使い方（架空）

働く場所を社員が選べるようにするとき、決めておくことを順に並べた、という想定の文章です。

## 決めておくこと（架空）

- 働く場所を届け出る方法と、その範囲
- 通信にかかる費用を負担する人
- 出社が必要な日の決め方

## 見直しの時期（架空）

始めてから半年後に、使った人の声を聞いて直します。`,
  sourceName: INVENTED_SOURCE,
  certainty: "report",
  asOf: "2026-11-01",
};
