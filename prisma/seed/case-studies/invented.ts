import type { Answers } from "@/lib/drafts/answers";
import { INVENTED_SOURCE } from "@/lib/publishing/invented";

export const INVENTED = {
  sourceName: INVENTED_SOURCE,
  certainty: "report",
  asOf: "2026-11-01",
} as const satisfies Answers;

const INTERVIEW = `この読み物は、画面の見え方を示すための架空のデモデータです。登場する会社、自治体、人物は実在しません。

## 地方創生テレワークのきっかけ

**みどり工房（架空）の担当者**：社員から、親の暮らす町に戻っても仕事を続けたいという声が上がったことが始まりでした。辞めずに済む方法を考え、まず2人で試しました。

**あおぞら市（架空）の担当者**：使われていない商店を働く場所に直し、1か月の試用から受け入れました。

## 続けるための工夫

- 週に1度、全員が同じ時間にオンラインで顔を合わせる
- 評価は働いた場所ではなく、約束した成果で決める
- 町の行事の日は休みを取りやすくする

## これから取り組む方へ

**みどり工房（架空）の担当者**：初めから制度を整えようとせず、1人の希望をかなえることから始めるとよいと思います。`;

/** Shows every part a case study can have. Names nobody who exists. */
export const INTERVIEW_CASE: Answers = {
  title: "（デモ）商店街の空き店舗で、親の町に戻って働く",
  subtitle: "架空の会社「みどり工房」と架空の「あおぞら市」の対談",
  slug: "demo-interview",
  organization: "みどり工房（架空）",
  audiences: ["companies", "municipalities", "workers"],
  municipality: "あおぞら市（架空）",
  year: "2025年度（架空）",
  summary: "画面の見え方を示すための架空の事例です。社員が親の町に戻り、空き店舗を直した拠点で仕事を続けています。",
  background: "社員から、親の暮らす町に戻っても仕事を続けたいという声が上がりました。",
  purpose: "経験のある社員が辞めずに働き続けられるようにし、町には日中に過ごす人を増やすことです。",
  actions:
    "空き店舗を直した拠点を市が用意し、会社は働く場所を社員が選べる規程を設けました。1か月の試用から始めています。",
  results: "架空の成果として、3人が町に移り、離職は出ていません。",
  lessons: "評価の基準を先に決めておくと、離れて働く人も見守る人も安心できます。",
  partners: ["あおぞら市（架空）", "あおぞら商店会（架空）"],
  keywords: ["空き店舗", "離職の防止"],
  body: INTERVIEW,
  contact: "みどり工房（架空） 総務担当 info@example.jp",
  ...INVENTED,
};
