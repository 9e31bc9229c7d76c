import { CODE_MINUTES, CONTACT_SESSION_MINUTES } from "@/lib/contacts/limits";
import { routes } from "@/lib/routes";
import { link, list, paragraph, type TextPage, terms } from "./text";

/** Times of the drafts; a test compares them with the constants of the domain, which belongs to the server. */
const DRAFT_DAYS = 30;
const RESUME_LINK_HOURS = 72;

export const PRIVACY_PAGE: TextPage = {
  title: "プライバシーポリシー",
  description: "このポータルで集める個人情報と、その目的、保存の期間、開示や訂正の請求の方法をお知らせします。",
  lead: "必要な情報だけを集め、示した目的のためだけに使います。",
  updatedOn: "2026-11-22",
  sections: [
    {
      id: "collected",
      heading: "集める情報と使う目的",
      blocks: [
        terms(
          {
            term: "自己宣言の申請",
            text: "担当者の氏名、部署、メールアドレス、電話番号を、内容の確認、修正のお願い、手続きの結果や有効期限のお知らせに使います。公開はしません。",
          },
          {
            term: "公開する項目",
            text: "企業・団体の名称、所在地の都道府県と市区町村、代表者の役職と氏名、取組の内容などは、宣言を広く知らせるために公開します。入力のときに「公開」と表示した項目だけです。",
          },
          {
            term: "手続き状況の確認",
            text: "受付番号と、担当者あてにメールで送る確認コードを、ご本人であることの確認に使います。",
          },
          {
            term: "マイページ",
            text: "メンバーの氏名とメールアドレスを、マイページに入るためのメール、招待、手続きのお知らせに使います。同じ団体のメンバーには表示し、公開はしません。",
          },
          {
            term: "企業と自治体のマッチング",
            text: "担当者の氏名、部署、メールアドレス、電話番号を、希望に合う相手をご提案するための連絡に使います。相手の企業・自治体には、双方が紹介を承諾したときにだけ提供します。公開はしません。",
          },
          {
            term: "画像",
            text: "ロゴや写真は、宣言のページに載せるために使います。撮影した場所などの付帯情報は、受け取ったときに取り除きます。",
          },
          {
            term: "アクセスの記録",
            text: "障害や不正への対応のため、日時、ページの種類、処理の結果を記録します。IPアドレスは、短い時間に繰り返される操作を止めるためだけに、元に戻せない形に変えて使います。",
          },
        ),
        paragraph("閲覧だけの場合、お名前や連絡先を入力していただくことはありません。"),
      ],
    },
    {
      id: "retention",
      heading: "保存の期間",
      blocks: [
        terms(
          { term: "書きかけの申請", text: `最後に保存した日から${DRAFT_DAYS}日で消去します。` },
          { term: "再開用のリンク", text: `送信から${RESUME_LINK_HOURS}時間で使えなくなります。` },
          {
            term: "確認コードとその後の閲覧",
            text: `コードは${CODE_MINUTES}分、確認した後の閲覧は${CONTACT_SESSION_MINUTES}分で使えなくなり、記録も後に消去します。`,
          },
          {
            term: "送信された申請と審査の記録",
            text: "行政文書として、文書管理の規則が定める期間、保存します。宣言が終わった後も、経緯を確かめられるように残します。",
          },
        ),
      ],
    },
    {
      id: "third-parties",
      heading: "第三者への提供と外部への送信",
      blocks: [
        paragraph("法令に基づく場合を除き、公開しない個人情報を第三者に提供しません。"),
        paragraph(
          "このポータルは、アクセス解析、広告、外部のフォント、SNSの埋め込みを使っていません。閲覧した人の情報が、ほかの事業者に送られることはありません（",
          link("クッキーと外部送信", routes.cookies()),
          "）。",
        ),
      ],
    },
    {
      id: "safety",
      heading: "安全の管理",
      blocks: [
        list(
          "通信は暗号化します。",
          "担当者の連絡先を見られるのは、宣言の業務を担当する職員だけです。見た記録は残り、後から書き換えることはできません。",
          "職員は、パスワードと確認コードの2つで本人確認をしてからサインインします。",
        ),
      ],
    },
    {
      id: "rights",
      heading: "開示、訂正、利用停止の請求",
      blocks: [
        paragraph(
          "個人情報の保護に関する法律に基づき、ご自身の情報の開示、訂正、利用の停止を請求できます。",
          link("お問い合わせ", routes.contact()),
          "の窓口にご連絡ください。",
        ),
        paragraph(
          "申請の内容の変更と取下げは、",
          link("手続き状況の確認", routes.status()),
          "から、いつでもご自身で申し出ることができます。",
        ),
      ],
    },
  ],
};
