import { routes } from "@/lib/routes";
import { link, list, paragraph, type TextSection } from "./text";

/** One row of the table of cookies. `name` without the prefix `__Host-` that browsers see over https. */
export type CookieRow = {
  readonly name: string;
  readonly purpose: string;
  readonly life: string;
  readonly usedBy: "applicant" | "staff";
};

export const COOKIES_UPDATED_ON = "2026-11-22";

export const COOKIES_SECTIONS: readonly TextSection[] = [
  {
    id: "necessary-only",
    heading: "必要なものだけを使います",
    blocks: [
      paragraph(
        "クッキーは、サイトがブラウザーに預ける短い記録です。このポータルは、手続きを続けるために欠かせないものだけを使います。",
      ),
      list(
        "公開ページを読むだけなら、クッキーは1つも使いません。",
        "行動の追跡、広告、アクセス解析のためのクッキーは使いません。そのため、同意を求める画面もありません。",
        "クッキーの中身は暗号化した番号で、氏名や申請の内容は入っていません。",
      ),
    ],
  },
  {
    id: "external",
    heading: "外部への送信",
    blocks: [
      paragraph(
        "ページを開いたときに、ほかの事業者のサーバーへ情報を送る仕組みはありません。画像、文字、部品は、すべてこのポータルから届けています。",
      ),
      paragraph("宣言した団体のサイトなど、ほかのサイトへのリンクを開いた後は、そのサイトの方針が適用されます。"),
    ],
  },
  {
    id: "refuse",
    heading: "クッキーを使わない設定にした場合",
    blocks: [
      paragraph(
        "公開ページはすべて読めます。自己宣言の申請と手続き状況の確認はできなくなります。その場合は、",
        link("お問い合わせ", routes.contact()),
        "の窓口で、書面による申請をご案内します。",
      ),
    ],
  },
];
