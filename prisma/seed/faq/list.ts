import type { Answers } from "@/lib/drafts/answers";

/** What stands in them is told elsewhere in the portal, too; that they are asked often is invented. */
const DEMO_NOTE = "[デモ] 画面の見え方を示すために用意した質問と回答です。";

export const EVERYBODY = ["municipalities", "companies", "workers"];

export const FAQ_SEEDS: readonly Answers[] = [
  faq("regional-grants", "SUBSIDY", EVERYBODY, "国の交付金や支援は、どこで調べられますか", [
    "[施策・手引きの一覧](/policies)で、対象、担当府省、種類から探せます。",
    "募集の時期、対象、条件は年度ごとに変わります。各施策のページから担当府省の案内を開き、最新の内容を確かめてください。",
  ]),
  faq("telework-rules", "LABOR", ["companies"], "テレワークの労務管理は、どこに相談できますか", [
    "総務省と厚生労働省の[テレワーク・ワンストップ・サポート](https://dx-navi.soumu.go.jp/support/telework)に相談できます。無料の個別の相談は3回までです。",
    "社内で決めておくことは、[企業・団体の方へ](/for-companies)の「社内の制度と環境を整える」で案内しています。",
  ]),
  faq("find-companies", "MATCHING", ["municipalities"], "自分の地域に関心のある企業を探すには、どうすればよいですか", [
    "[自己宣言の検索](/declarations/search)に地名を入力してください。「関係する自治体」に地域の名前を書いた企業が見つかります。都道府県、業種、取組方針からも探せます。",
    "担当者の氏名と連絡先は公開していません。宣言のページにある企業のウェブサイトからご連絡ください。",
  ]),
  faq("start-from", "STRATEGY", ["municipalities", "companies"], "何から始めればよいですか", [
    "地方創生テレワークは、地域の課題と企業の経営の課題の両方に役立つことを目指します。まず、何のために取り組むかを決めてください。",
    "次の案内で、始めてから続けるまでを6つのステップで説明しています。",
    "- [企業・団体の方へ](/for-companies)\n- [自治体の方へ](/for-municipalities)",
  ]),
  faq("use-open-data", "PUBLICITY", EVERYBODY, "宣言の一覧を、自分のサイトや資料で使えますか", [
    "使えます。出典を書いてください。条件は[オープンデータ](/open-data)のページにあります。一覧はCSVとJSONで、登録なしで使えます。",
    "ロゴと写真は対象になりません。",
  ]),
  faq(
    "register-office",
    "FACILITY",
    ["municipalities", "companies"],
    "サテライトオフィスの情報は、だれが登録できますか",
    [
      "施設がある自治体が登録します。自治体の担当者が[マイページ](/mypage/sign-in)から申請し、事務局が確認した後に公開します。",
      "施設を運営する企業・団体の方は、所在地の自治体にご相談ください。公開している施設は、[サテライトオフィスの一覧](/offices)から探せます。",
    ],
  ),
  faq("change-declaration", "DECLARATION", ["companies"], "宣言の内容を変えたり、取り下げたりできますか", [
    "いつでも、[手続き状況の確認](/status)から申し出ることができます。受付番号と、申請したメールアドレスをご用意ください。",
    "変更を事務局が確認している間も、公開中の内容はそのまま残ります。",
  ]),
  faq("who-declares", "DECLARATION", ["municipalities", "companies"], "だれが自己宣言をできますか", [
    "企業と団体ができます。所在地、規模、業種は問いません。個人事業主の方や、法人番号のない団体、自治体も宣言できます。",
    "反社会的勢力に関わりがある場合と、申請日の前の1年間に労働関係法令の重大な違反がある場合は、宣言できません。条件は[利用規約](/terms#declaration)で確かめられます。",
  ]),
  faq("declaration-cost", "DECLARATION", ["companies"], "自己宣言に費用はかかりますか", [
    "かかりません。アカウントの登録も要りません。入力の時間は15分ほどで、途中で保存し、別の端末で続けることもできます。",
    "公開された後に使えるバッジにも、費用はかかりません。",
  ]),
  faq("what-is-declaration", "DECLARATION", EVERYBODY, "自己宣言（Action宣言）とは何ですか", [
    "企業や団体が、地方創生テレワークに取り組むことを自ら宣言する手続きです。宣言した内容は、受理の後にこのポータルで公開します。",
    "事務局は、記入の漏れや条件を確認します。取組の優劣は審査しません。",
    "[自己宣言のページ](/declarations/apply)から手続きを始められます。",
  ]),
];

/** A question with its answer, a paragraph each. */
export function faq(
  slug: string,
  topic: string,
  audiences: readonly string[],
  title: string,
  paragraphs: readonly string[],
): Answers {
  return { slug, topic, audiences, title, body: [...paragraphs, DEMO_NOTE].join("\n\n") };
}
