import { routes } from "@/lib/routes";
import { ACCESSIBILITY_DATA } from "./accessibility-data";
import { verdictOf } from "./accessibility-verdict";
import { link, list, paragraph, type TextPage, terms } from "./text";

const { from, to, areas, checks, criteria } = ACCESSIBILITY_DATA;
const pageCount = areas.reduce((sum, { seen }) => sum + seen.length, 0);
const unseenCount = areas.reduce((sum, { unseen }) => sum + unseen, 0);
const countOf = (wanted: ReturnType<typeof verdictOf>) =>
  criteria.filter((criterion) => verdictOf(criterion) === wanted).length;

const found = checks
  .filter(({ faults }) => faults > 0)
  .map(({ label, faults }) => `${label}：${faults}か所で、そうなっていません。`);

/**
 * ウェブアクセシビリティの確認結果. The parts of a published test (JIS X 8341-3:2016 附属書JB, 総務省 みんなの公共サイト運用ガイドライン)
 * are named, and each says what is there: no level is claimed before people have tested.
 */
export const ACCESSIBILITY_RESULTS_PAGE: TextPage = {
  title: "ウェブアクセシビリティの確認結果",
  description: "JIS X 8341-3:2016とWCAG 2.2の達成基準ごとに、自動の検査の結果と、これから人が確認することを示します。",
  lead: "適合レベルの試験は、まだ終わっていません。いま確認できていることを、達成基準ごとにお知らせします。",
  updatedOn: to,
  sections: [
    {
      id: "outline",
      heading: "確認の概要",
      blocks: [
        terms(
          { term: "表明日", text: "まだ表明していません。人による確認が終わった日に表明します。" },
          {
            term: "規格の番号と改正年",
            text: "JIS X 8341-3:2016（等級AとAAの38の達成基準）。あわせてWCAG 2.2で加わった18の達成基準",
          },
          { term: "目標とする適合レベル", text: "AA準拠" },
          { term: "満たしている適合レベル", text: "試験が終わっていないため、表明しません。" },
          {
            term: "達成基準の状況",
            text: `${criteria.length}のうち、適合${countOf("met") + countOf("absent")}、不適合${countOf("failed")}、未確認${countOf("unverified") + countOf("doubtful")}`,
          },
          {
            term: "対象のページ",
            text: "このポータルのすべての種類のページ（公開ページ、手続き、マイページ、事務局と審査委員の画面）と、ここで提供するHTML",
          },
          {
            term: "依存したウェブコンテンツ技術",
            text: "HTML、CSS、SVG、WAI-ARIA。JavaScriptは使いますが、使わない設定でも手続きができます。",
          },
          {
            term: "試験対象のページを選択した方法",
            text: `抜き取りではなく、種類ごとに1ページ以上を開きます。今回は${pageCount}種類です。${unseenCount > 0 ? `${unseenCount}種類は今回の検査で開いていません。` : ""}`,
          },
          {
            term: "試験を行ったページ",
            text: [link("試験したページと検査の一覧", routes.accessibilityTests()), "に示しています。"],
          },
          {
            term: "試験実施期間",
            text:
              from === to
                ? `${inJapanese(to)}（自動の検査）`
                : `${inJapanese(from)}から${inJapanese(to)}まで（自動の検査）`,
          },
        ),
      ],
    },
    {
      id: "method",
      heading: "確認の方法",
      blocks: [
        list(
          "自動の検査：ブラウザーでページを開き、そのまま・入力の誤りがあるとき・開いたときの状態ごとに検査します。検査ツールaxe-coreのほかに、独自の検査があります。",
          "人による確認：スクリーンリーダーや携帯端末を使い、達成基準ごとに決めた方法で確認します。",
        ),
        paragraph(
          "自動の検査で問題が見つからないことは、達成基準を満たすことと同じではありません。人が確認するまで「未確認」と示します。",
        ),
      ],
    },
    {
      id: "report",
      heading: "見つかった問題",
      blocks: [
        found.length === 0
          ? paragraph(`${inJapanese(to)}現在、自動の検査で見つかったまま残っている問題はありません。`)
          : list(...found),
        paragraph(
          "使いにくいところがありましたら、",
          link("お問い合わせ", routes.contact()),
          "からお知らせください。目標と例外は",
          link("ウェブアクセシビリティ方針", routes.accessibility()),
          "に示しています。",
        ),
      ],
    },
  ],
};

/** 2026年11月29日, from YYYY-MM-DD. */
function inJapanese(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
