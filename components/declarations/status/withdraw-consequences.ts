import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { isShown } from "@/lib/declarations/workflow";

/** What a withdrawal comes to, from where the case stands. */
export function withdrawConsequences(status: DeclarationStatus): string[] {
  if (isShown(status) || status === "SUSPENDED" || status === "EXPIRED") {
    return [
      "宣言の内容の公開を終了します。公開していたページのURLには、取り下げられたことだけを表示します。",
      "バッジの表示は「終了」に変わります。自社のウェブサイトや印刷物での使用をやめてください。",
      "取り下げを、この画面から元に戻すことはできません。再び宣言するときは、新しく申請してください。",
      "送信した内容と受付証の記録は残ります。",
    ];
  }
  return [
    "事務局の確認を終了し、この申請を受理しません。",
    "取り下げを、この画面から元に戻すことはできません。再び宣言するときは、新しく申請してください。",
    "送信した内容と受付証の記録は残ります。",
  ];
}
