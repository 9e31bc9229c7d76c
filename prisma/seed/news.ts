import { clock } from "@/lib/clock";
import type { Answers } from "@/lib/drafts/answers";
import { DEMO_CONTACT, DEMO_SENTENCE, momentIn } from "./content-days";
import { seedAt, seedPublishedOverTime, type Waypoint } from "./content-paths";
import type { Desk } from "./contents";

const published = (): readonly Answers[] => [
  news("portal-guide", "announcement", "ポータルサイトの使い方のご案内", {
    summary: "[デモ] 知りたいことの探し方と、手続きの進み具合の確かめ方をまとめました。",
    body: "## 探し方\n\nページの上にある検索欄に言葉を入力すると、お知らせ、イベント、自己宣言などをまとめて探せます。空白で区切ると、すべての言葉を含むページを探します。\n\n## 手続きの進み具合\n\n[手続き状況の確認](/status)で、受付番号とメールで届く確認コードを入力してください。",
  }),
  news("declaration-session-call", "call", "自己宣言の個別相談会の参加者を募集します", {
    summary: "[デモ] 宣言を考えている企業・団体のための、オンラインの個別相談会です。",
    body: "## 対象\n\n自己宣言を検討している企業・団体のご担当者\n\n## 申込みの方法\n\n企業・団体の名称、参加する方のお名前、相談したいことを、問い合わせ先にメールでお送りください。\n\n## 当日までの流れ\n\n1. 申込みの後、3営業日以内に日時の候補をお送りします。\n2. 日時が決まりましたら、接続先をご案内します。",
    deadline: momentIn(21, "17:00"),
  }),
  news("survey-call", "call", "地方での働き方に関するアンケートのお願い", {
    summary: "[デモ] 制度づくりの参考にするため、地方で働いた経験のある方のご意見を集めています。",
    body: "## お願いしたいこと\n\n地方でテレワークをした経験のある方に、困ったことと助かったことをうかがいます。回答にかかる時間は5分ほどです。\n\n## 集めた回答の扱い\n\n集計した結果だけを公表します。お一人お一人の回答は公表しません。",
    deadline: momentIn(5, "23:59"),
  }),
  news("seminar-report", "result", "オンライン説明会の開催結果を報告します", {
    summary: "[デモ] 説明会で寄せられた質問と、事務局の回答をまとめました。",
    body: "## 主な質問と回答\n\n### 宣言に費用はかかりますか\n\nかかりません。\n\n### 小さな事業所でも宣言できますか\n\n規模にかかわらず宣言できます。\n\n### 宣言の内容を後から変えられますか\n\n[手続き状況の確認](/status)から申し出ることができます。",
  }),
  news("maintenance-notice", "maintenance", "システムの定期点検のお知らせ", {
    summary: "[デモ] 点検の間は、申請の送信と手続き状況の確認ができません。",
    body: `## 点検の日時\n\n${momentIn(14, "01:00").slice(0, 10).replaceAll("-", "/")} 1:00から5:00まで\n\n## ご利用いただけない機能\n\n- 自己宣言の申請の送信\n- 手続き状況の確認\n\n入力の途中の内容は、点検の後も残ります。`,
  }),
];

const underWay: readonly (readonly [Waypoint, string, string])[] = [
  ["DRAFT", "draft-newsletter", "メールマガジンの配信について（下書き）"],
  ["IN_REVIEW", "guide-update", "手引きの改訂について"],
  ["APPROVED", "next-year-schedule", "来年度の予定について"],
  ["REVISING", "office-hours", "事務局の受付時間について"],
  ["REVISION_IN_REVIEW", "faq-added", "よくある質問を追加しました"],
  ["REVISION_APPROVED", "badge-use", "宣言バッジの使い方について"],
  ["ARCHIVED", "last-year-call", "昨年度の意見募集"],
];

const DAYS_BETWEEN = 4;
const EARLIER_MS = 50 * 86_400_000;

/** News of the demonstration: some to read, and one in every status of the way there. */
export async function seedNews(desk: Desk): Promise<void> {
  for (const [waypoint, slug, title] of underWay) {
    const answers = news(slug, "announcement", title, {
      summary: "[デモ] 公開までの流れを確かめるためのお知らせです。",
      body: "## 内容\n\n公開までの流れを確かめるためのお知らせです。",
    });
    clock.shift(-EARLIER_MS);
    await seedAt(desk, "NEWS", waypoint, answers);
    clock.shift(0);
  }
  await seedPublishedOverTime(desk, "NEWS", published(), DAYS_BETWEEN);
}

function news(slug: string, category: string, title: string, { body, ...rest }: Answers): Answers {
  const text = `${DEMO_SENTENCE}\n\n${String(body)}`;
  return { slug, category, title, contact: DEMO_CONTACT, ...rest, body: text };
}
