import { askIn, type EntryField, required } from "./field";

const ask = askIn("contact", false);

/** For the office alone. */
export const contactFields: readonly EntryField[] = [
  ask("contactName", "担当者の氏名", { kind: "name" }, required),
  ask("contactNameKana", "担当者の氏名（フリガナ）", { kind: "kana" }, required),
  ask("contactDepartment", "担当部署", { kind: "line", max: 60 }),
  ask(
    "contactEmail",
    "メールアドレス",
    { kind: "mail" },
    { ...required, help: "受付のお知らせと、修正のお願いを送ります。" },
  ),
  ask("contactPhone", "電話番号", { kind: "phone" }),
  ask(
    "conflictNote",
    "公平な審査ができないと思われる審査委員の氏名・理由",
    { kind: "text", max: 1000, rows: 4 },
    { help: "いる場合に入力してください。事務局だけが読みます。審査委員には見せません。公開もしません。" },
  ),
];
