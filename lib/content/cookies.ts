import { type CookieUse, cookieNames } from "@/lib/auth/cookie-names";
import { routes } from "@/lib/routes";
import { link, list, paragraph, type TextSection } from "./text";

/** One row of the table of cookies. `name` without the prefix `__Host-` that browsers see over https. */
export type CookieRow = {
  readonly name: string;
  readonly purpose: string;
  readonly life: string;
  readonly usedBy: "applicant" | "staff";
};

export const COOKIES_UPDATED_ON = "2026-11-28";

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
        "クッキーの中身は、手続きやサインインを見分けるための番号などです。氏名や申請の内容は入っていません。",
      ),
    ],
  },
  {
    id: "storage",
    heading: "クッキーのほかにブラウザーに残すもの",
    blocks: [
      paragraph(
        "自己宣言の申請など、入力の途中の内容を保存する画面では、次のものもブラウザーに残します。どこにも送信しません。",
      ),
      list(
        "タブの番号：同じブラウザーで2つの画面を開いたときに、後から開いた画面の入力と取り違えないようにします。タブを閉じると消えます。",
        "送信できていない入力の控え：「この端末にも控えを残す」を選択した場合だけ、暗号化して残します。送信できたとき、選択を外したとき、30日が過ぎたときに消えます。",
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

const USES: Readonly<Record<CookieUse, Omit<CookieRow, "name">>> = {
  draft: {
    usedBy: "applicant",
    purpose: "書きかけの申請を、同じブラウザーで続けられるようにします。",
    life: "最後の保存から30日",
  },
  consultation: {
    usedBy: "applicant",
    purpose: "書きかけの相談を、同じブラウザーで続けられるようにします。",
    life: "最後の保存から30日",
  },
  mailbox: { usedBy: "applicant", purpose: "確認コードを入力する間、どの手続きのものかを覚えます。", life: "60分" },
  contact: {
    usedBy: "applicant",
    purpose:
      "確認コードを入力した後、手続きの状況を見られるようにします。時間が過ぎた後は、入力した内容の保存だけに使います。",
    life: "見られるのは60分、保存できるのは24時間",
  },
  holder: {
    usedBy: "applicant",
    purpose: "GビズIDを確認した後、メールアドレスを確かめるまでの間、同じブラウザーであることを確かめます。",
    life: "60分",
  },
  memberLink: {
    usedBy: "applicant",
    purpose: "マイページに入るためのメールを申し込んだブラウザーを見分けます。",
    life: "60分",
  },
  claim: {
    usedBy: "applicant",
    purpose: "過去の申請をマイページに登録するとき、確認コードを入力する間、どの手続きのものかを覚えます。",
    life: "60分",
  },
  session: {
    usedBy: "applicant",
    purpose: "マイページに入った人と、サインインした事務局の職員を見分けます。",
    life: "8時間",
  },
  pending: {
    usedBy: "staff",
    purpose: "パスワードを入力した後、確認コードを入力するまでの間、手順を続けます。",
    life: "5分（初めての設定では20分）",
  },
  enrolment: { usedBy: "staff", purpose: "確認コードの設定を変える間、手順を続けます。", life: "20分" },
  provider: {
    usedBy: "staff",
    purpose: "省庁の職員認証でサインインする間、同じブラウザーで続けられていることを確かめます。",
    life: "10分",
  },
  linking: { usedBy: "staff", purpose: "職員認証を登録する間、手順を続けます。", life: "10分" },
  passkey: {
    usedBy: "staff",
    purpose: "パスキーの確認を求めたブラウザーで、その応答が1回だけ使われることを確かめます。",
    life: "5分",
  },
  passkeyProof: { usedBy: "staff", purpose: "パスキーを登録または削除する間、手順を続けます。", life: "10分" },
  handover: {
    usedBy: "staff",
    purpose: "新しい職員の仮のパスワードを、発行した管理者の画面に一度だけ示します。",
    life: "10分",
  },
  device: {
    usedBy: "applicant",
    purpose: "前にサインインしたブラウザーを覚え、他人の操作でサインインできなくなることを防ぎます。",
    life: "180日",
  },
  csrf: { usedBy: "staff", purpose: "ほかのサイトから操作を送られることを防ぎます。", life: "ブラウザーを閉じるまで" },
  callback: { usedBy: "staff", purpose: "サインインの後に戻るページを覚えます。", life: "ブラウザーを閉じるまで" },
};

/** Every cookie there is, by the one list from which they are set. */
export const COOKIES: readonly CookieRow[] = Object.entries(cookieNames(false)).flatMap(([use, name]) =>
  isUse(use) ? [{ name, ...USES[use] }] : [],
);

function isUse(use: string): use is CookieUse {
  return use in USES;
}
