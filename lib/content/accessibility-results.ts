import { routes } from "@/lib/routes";
import { link, list, paragraph, type TextPage, terms } from "./text";

/**
 * ウェブアクセシビリティの確認結果. The parts of a published test (JIS X 8341-3:2016 附属書JB) are named, and each says what
 * is there: no level is claimed before people have tested.
 */
export const ACCESSIBILITY_RESULTS_PAGE: TextPage = {
  title: "ウェブアクセシビリティの確認結果",
  description:
    "JIS X 8341-3:2016の達成基準ごとに、自動の検査で確認していることと、これから人が確認することを示します。",
  lead: "適合レベルの試験は、まだ行っていません。いま確認できていることを、達成基準ごとにお知らせします。",
  updatedOn: "2026-11-27",
  sections: [
    {
      id: "outline",
      heading: "確認の概要",
      blocks: [
        terms(
          { term: "規格", text: "JIS X 8341-3:2016（適合レベルAとAAの38の達成基準）" },
          { term: "目標とする適合レベル", text: "AA準拠" },
          { term: "満たしている適合レベル", text: "試験前のため、表明しません。" },
          {
            term: "対象",
            text: "このポータルのすべての種類のページ（公開ページ、手続きのページ、事務局のページ）と、それぞれの画面の状態",
          },
          {
            term: "依存している技術",
            text: "HTML、CSS、SVG。JavaScriptは使いますが、使わない設定でも手続きができます。",
          },
          { term: "確認の時期", text: "2026年11月から、変更のたびに自動で行っています。" },
        ),
      ],
    },
    {
      id: "method",
      heading: "自動の検査の方法",
      blocks: [
        list(
          "検査ツールaxe-coreを、ページの種類と状態（入力前、エラー、完了など）ごとに実行します。操作する部品の大きさの検査も含みます。",
          "幅320ピクセルの画面、文字の間隔を広げた表示、400％の拡大で、読めない部分がないことを調べます。",
          "キーボードだけで手続きを最後まで進め、フォーカスの順序と見え方を調べます。",
          "スクリプトを止めた状態で、同じ手続きを進めます。",
        ),
        paragraph(
          "自動の検査で問題が見つからないことは、達成基準を満たすことと同じではありません。下の表の「一部」と「人が確認」は、正式な公開までに人が確認し、結果をこのページに載せます。",
        ),
      ],
    },
    {
      id: "report",
      heading: "見つかった問題",
      blocks: [
        paragraph("2026年11月27日現在、自動の検査で見つかったまま残っている問題はありません。"),
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
