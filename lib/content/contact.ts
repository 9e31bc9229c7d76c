import { routes } from "@/lib/routes";
import { link, paragraph, type TextSection, terms } from "./text";

export const CONTACT_UPDATED_ON = "2026-11-29";

/** What people ask, with where the answer is: most need no call. */
export const CONTACT_SECTIONS: readonly TextSection[] = [
  {
    id: "self-service",
    heading: "すぐに確かめられること",
    blocks: [
      terms(
        {
          term: "申請がどこまで進んだか知りたい",
          text: [link("手続き状況の確認", routes.status()), "で、受付番号とメールで届く確認コードを入力してください。"],
        },
        {
          term: "宣言の内容を変えたい、取り下げたい",
          text: [link("手続き状況の確認", routes.status()), "から申し出ることができます。"],
        },
        {
          term: "受付証が本物か確かめたい",
          text: [link("受付証の確認", routes.receipts()), "で、受付番号と照合コードを入力してください。"],
        },
        {
          term: "宣言のしかた、必要なものを知りたい",
          text: [link("自己宣言をする", routes.applyStart()), "のページでご案内しています。"],
        },
        {
          term: "ほかの人がよく尋ねることを知りたい",
          text: [link("よくある質問", routes.faq()), "に、質問と回答をテーマごとにまとめています。"],
        },
        {
          term: "バッジやコンテンツを使いたい",
          text: ["使える範囲は", link("利用規約", routes.terms()), "でご確認ください。"],
        },
      ),
    ],
  },
  {
    id: "tell-us",
    heading: "お知らせいただきたいこと",
    blocks: [
      paragraph("次のことにお気づきのときは、下の事務局までご連絡ください。"),
      terms(
        {
          term: "宣言の内容が事実と異なる",
          text: "宣言のページの受付番号と、異なる点をお知らせください。事務局が宣言した団体に確かめます。",
        },
        {
          term: "ページが読めない、操作できない",
          text: "ページのアドレスと、お使いの端末やソフトをお知らせください。",
        },
        { term: "ご自身の個人情報の開示、訂正、利用停止", text: "お手続きの方法をご案内します。" },
        { term: "安全上の問題（ぜい弱性など）を見つけた", text: "内容を公開せずに、まず事務局へお知らせください。" },
      ),
    ],
  },
];
