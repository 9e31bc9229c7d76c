import { routes } from "@/lib/routes";
import { link, list, paragraph, type TextSection, terms } from "./text";

export const TERMS_UPDATED_ON = "2026-11-22";
const PDL = "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0";

/** Use of the site. 公共データ利用規約 is referred to, not copied; what it leaves to each site stands in 重要情報. */
export const SITE_TERMS: readonly TextSection[] = [
  {
    id: "site",
    heading: "コンテンツの利用",
    blocks: [
      paragraph(
        "このポータルのコンテンツは、",
        link("公共データ利用規約（第1.0版）", PDL),
        "（PDL1.0）に従って、複製、翻訳、加工などの利用ができます。商用の利用もできます。数値、簡単な表やグラフなど、著作権の対象にならないものは、自由に利用できます。",
      ),
      terms(
        {
          term: "出典の書き方",
          text: "「地方創生テレワーク ポータル（ページのアドレス）、公共データ利用規約（第1.0版）」のように、ページのアドレスと規約を示してください。",
        },
        {
          term: "加工して利用するとき",
          text: "加工したことを書いてください。加工したものを、国が作成したもののように公表しないでください。",
        },
      ),
    ],
  },
  {
    id: "important-information",
    heading: "別紙　重要情報",
    blocks: [
      paragraph("次のものは、PDL1.0の対象になりません。"),
      list(
        "宣言に掲載しているロゴマーク、写真。権利はそれぞれの団体などにあります。利用するときは、その団体に確かめてください。",
        [
          "自己宣言のバッジ。宣言した団体だけが、",
          link("バッジの使用条件", `${routes.terms()}#badge`),
          "に従って使えます。",
        ],
        "リンク先のほかのサイトの内容。",
      ),
      paragraph(
        "宣言の取組内容の文章は、宣言した団体の同意を得て、",
        link("オープンデータ", routes.openData()),
        "として公開しています。PDL1.0に従って利用できます。",
      ),
    ],
  },
  {
    id: "disclaimer",
    heading: "お断り",
    blocks: [
      list(
        "宣言の内容は、宣言した団体が自ら作成したものです。事務局は形式を確認しますが、取組の成果や団体の信用を保証するものではありません。",
        "掲載した情報は、予告なく変更することがあります。自己宣言のページのアドレスは変わりません。",
        "掲載した情報を使った結果について、事務局は責任を負いません。",
      ),
    ],
  },
];

/** Conditions beside the consents that are agreed to; the wording of those comes from the form itself. */
export const DECLARATION_RULES: readonly TextSection[] = [
  {
    id: "declaration-review",
    heading: "確認と公開",
    blocks: [
      list(
        "企業、団体、個人事業主が宣言できます。規模や所在地は問いません。",
        "事務局は、必要な項目がそろっているか、運動の趣旨に合うか、上の条件に当てはまるかを確認します。取組の優劣は評価しません。",
        "受理した宣言は、このポータルの宣言ごとのページとオープンデータで公開します。",
        "受理できない場合は、理由をお知らせします。",
      ),
    ],
  },
  {
    id: "declaration-end",
    heading: "変更、取下げ、取消し",
    blocks: [
      list(
        [
          "宣言した団体は、いつでも",
          link("手続き状況の確認", routes.status()),
          "から変更や取下げを申し出ることができます。",
        ],
        "内容が事実と異なるとき、条件に当てはまらなくなったとき、宣言を不適切に使ったときは、事務局は公開を停止し、または宣言を取り消すことがあります。そのときは理由をお知らせします。",
        "終わった宣言のページは、終わったことだけを同じアドレスで示します。それまでの内容は表示しません。",
      ),
    ],
  },
];

export const BADGE_RULES: readonly TextSection[] = [
  {
    id: "badge-use",
    heading: "バッジの使い方",
    blocks: [
      list(
        "自社のウェブサイト、名刺、採用の資料などで、宣言していることを示すために使えます。費用はかかりません。",
        "ウェブサイトでは、宣言のページにある埋め込み用のコードを使ってください。宣言の状態が変わると、表示も自動で変わります。",
        "宣言が終わったとき、期限が切れたときは、印刷物などでの使用をやめてください。",
      ),
    ],
  },
];
