import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type About = {
  readonly to: string;
  readonly number: string;
  readonly title: string;
  /** Of the award and its category. */
  readonly call: string;
  readonly url: string;
};

const sample: About = {
  to: "oubo@mihon.example.jp",
  number: "A-2026-7K3M9X",
  title: "山あいの町で続く、二拠点の開発チーム",
  call: "地方創生テレワークアワード（2026年度）「地方創生テレワーク促進支援」部門",
  url: "https://portal.example.jp/mypage/awards",
};

function letter(mail: About, ...paragraphs: readonly string[]): string {
  return [
    "ご担当者様",
    ...paragraphs,
    `応募先：${mail.call}\n取組の名称：${mail.title}\n受付番号：${mail.number}`,
    contactFoot(),
  ].join("\n\n");
}

type Received = About & { readonly what: string; readonly arrived: string; readonly verdict: string };

export const entryReceivedMail = defineMail<Received>({
  key: "award-entry-received",
  label: "表彰への応募・差し替え・修正の受付",
  to: (mail) => mail.to,
  subject: (mail) => `【受付】${mail.what}を受け付けました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `${mail.what}を受け付けました。`,
      `届いた日時：${mail.arrived}\n${mail.verdict}`,
      `状況の確認（マイページ）：${mail.url}`,
    ),
  sample: {
    ...sample,
    what: "表彰への応募",
    arrived: "2026年7月30日 16:42",
    verdict: "締切（2026年7月31日（金）17時）までに届きました。",
  },
});

type Returned = About & { readonly items: readonly { readonly label: string; readonly reason: string }[] };

export const entryReturnedMail = defineMail<Returned>({
  key: "award-entry-returned",
  label: "表彰への応募の修正のお願い",
  to: (mail) => mail.to,
  subject: (mail) => `【要対応】表彰への応募の修正のお願い（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "応募の内容を確認したところ、次の項目について修正または回答をお願いしたい点がありました。",
      mail.items.map((item) => `・${item.label}\n　${item.reason}`).join("\n"),
      `修正・回答のページ（マイページ）：${mail.url}`,
      "締切の後でも送信できますが、いただくまで、事務局の確認は進みません。審査の日程がありますので、お早めにお願いします。",
    ),
  sample: { ...sample, items: [{ label: "成果", reason: "いつの数字か分かるように書いてください。" }] },
});

type Changed = About & { readonly what: string; readonly reason: string };

export const entryChangedMail = defineMail<Changed>({
  key: "award-entry-changed",
  label: "表彰への応募の取下げ・取下げの取消し・確認の結果",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】表彰への応募：${mail.what}（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `表彰への応募について、${mail.what}をお知らせします。`,
      ...(mail.reason === "" ? [] : [`理由：${mail.reason}`]),
      `状況の確認（マイページ）：${mail.url}`,
    ),
  sample: { ...sample, what: "取下げ", reason: "取組の担当が変わったため" },
});

type Warned = Omit<About, "number"> & { readonly sentence: string };

export const entryWarningMail = defineMail<Warned>({
  key: "award-entry-warning",
  label: "表彰への応募の締切前のお知らせ",
  to: (mail) => mail.to,
  subject: (mail) => `【締切前】送信していない応募があります（${mail.call}）`,
  text: (mail) =>
    [
      "ご担当者様",
      mail.sentence,
      `応募先：${mail.call}\n取組の名称：${mail.title}`,
      `続きの入力と送信（マイページ）：${mail.url}`,
      contactFoot(),
    ].join("\n\n"),
  sample: {
    ...sample,
    sentence:
      "応募は入力の途中です。受付は2026年7月31日（金）17時まで（あと3日）です。残りの項目を入力して、送信してください。",
  },
});
