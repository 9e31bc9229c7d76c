import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type About = {
  readonly to: string;
  readonly organizationName: string;
  readonly fileName: string;
  readonly url: string;
};

const sample: About = {
  to: "sakuraba@mihon.example.jp",
  organizationName: "見本市",
  fileName: "施設一覧.csv",
  url: "https://portal.example.jp/mypage/offices/import/019ac0de-0000-7000-8000-000000000001",
};

type Taken = About & {
  readonly created: number;
  readonly changed: number;
  readonly left: number;
  readonly undoUntil: string;
};

/** One letter for the whole file, not one for each of its rows. */
export const importAppliedMail = defineMail<Taken>({
  key: "office-import-applied",
  label: "施設のまとめての取り込みの完了",
  to: (mail) => mail.to,
  subject: (mail) => `【受付】サテライトオフィスの取り込みが終わりました（${mail.organizationName}）`,
  text: (mail) =>
    [
      "ご担当者様",
      `ファイル「${mail.fileName}」の取り込みが終わりました。`,
      `新しく登録：${mail.created}件\n変更の申出：${mail.changed}件\n取り込まなかった行：${mail.left}件`,
      "新しい登録と変更は、事務局が確認してから公開します。",
      `結果の確認：${mail.url}`,
      `まとめて取り消せるのは、${mail.undoUntil}までです。`,
      contactFoot(),
    ].join("\n\n"),
  sample: { ...sample, created: 12, changed: 3, left: 1, undoUntil: "2026年11月29日 15:00" },
});

type Undone = About & { readonly undone: number; readonly left: number };

export const importUndoneMail = defineMail<Undone>({
  key: "office-import-undone",
  label: "施設のまとめての取り込みの取り消し",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】サテライトオフィスの取り込みを取り消しました（${mail.organizationName}）`,
  text: (mail) =>
    [
      "ご担当者様",
      `ファイル「${mail.fileName}」の取り込みを取り消しました。`,
      `取り消した施設：${mail.undone}件\n手続きが進んでいるため、そのままの施設：${mail.left}件`,
      `結果の確認：${mail.url}`,
      contactFoot(),
    ].join("\n\n"),
  sample: { ...sample, undone: 14, left: 1 },
});
