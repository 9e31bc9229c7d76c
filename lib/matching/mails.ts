import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type About = { readonly to: string; readonly name: string };

const sample: About = { to: "tanto@midori-kobo.example.jp", name: "見本市サテライトオフィス" };

const letter = (...paragraphs: readonly string[]) =>
  ["ご担当者様", ...paragraphs.filter((text) => text !== ""), contactFoot()].join("\n\n");

const list = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? "" : [title, ...lines.map((line) => `・${line}`)].join("\n");

type Answerable = { readonly url: string; readonly until: string };

/** Opening it does nothing, and whoever has it may answer: so it is treated as a secret. */
const answerBy = ({ url, until }: Answerable) =>
  [
    `返事の期限：${until}`,
    `次のリンクを開くと、内容を確かめて返事ができます。開いただけでは、何も送られません。サインインは不要です。\n${url}`,
    "このリンクを知っている人は、だれでも返事ができます。担当者以外には転送しないでください。",
  ].join("\n\n");

type Proposed = About &
  Answerable & {
    readonly place: string;
    readonly page: string | null;
    readonly text: string;
    readonly met: readonly string[];
    readonly missing: readonly string[];
    readonly unknown: readonly string[];
  };

export const introductionProposedMail = defineMail<Proposed>({
  key: "introduction-proposed",
  label: "紹介の提案（希望した側）",
  isSecret: true,
  to: (mail) => mail.to,
  subject: () => "【要対応】ご希望に合う相手の提案が届きました（企業と自治体のマッチング）",
  text: (mail) =>
    letter(
      "ご希望をもとに、次の相手をご提案します。紹介を希望するか、見送るかをお知らせください。",
      [`提案：${mail.name}`, `所在地：${mail.place}`, ...(mail.page === null ? [] : [`公開ページ：${mail.page}`])].join(
        "\n",
      ),
      mail.text,
      list("ご希望に合う点", mail.met),
      list("合わない点", mail.missing),
      list("確認が必要な点", mail.unknown),
      "あなたの連絡先は、相手も承諾するまで、相手に伝わりません。",
      answerBy(mail),
    ),
  sample: {
    ...sample,
    place: "長野県塩尻市",
    page: "https://portal.example.jp/offices/O-2026-7K3M9X",
    text: "開発の部署の8名で使う拠点として、ご提案します。",
    met: ["東京から2時間（希望：2時間以内）", "個室がある"],
    missing: ["Web会議ブースがない"],
    unknown: ["月額の料金：情報なし（確認が必要）"],
    url: "https://portal.example.jp/introductions?token=mihon",
    until: "2026年12月12日",
  },
});

type Offered = About &
  Answerable & {
    /** Named only where it allowed that. */
    readonly asker: string;
    readonly text: string;
    readonly wishes: readonly string[];
  };

export const introductionOfferedMail = defineMail<Offered>({
  key: "introduction-offered",
  label: "紹介のお願い（紹介される側）",
  isSecret: true,
  to: (mail) => mail.to,
  subject: () => "【要対応】紹介のお願いが届きました（企業と自治体のマッチング）",
  text: (mail) =>
    letter(
      `${mail.name}に関心のある相手がいます。紹介を受けるか、断るかをお知らせください。`,
      `相手：${mail.asker}`,
      mail.text,
      ["相手の希望", ...mail.wishes].join("\n"),
      "承諾すると、双方の連絡先を、双方にお知らせします。それまで、連絡先はどちらにも伝わりません。",
      answerBy(mail),
    ),
  sample: {
    ...sample,
    to: "kikaku@mihon.example.jp",
    asker: "情報通信業の企業（名称は、承諾の後にお知らせします）",
    text: "開発の部署の8名で使う拠点を探しています。",
    wishes: ["・地域：長野県（必須）", "・人数・規模：8名以上（重視する）"],
    url: "https://portal.example.jp/introductions?token=mihon",
    until: "2026年12月26日",
  },
});

type Made = About & {
  readonly other: {
    readonly organizationName: string;
    readonly department: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
  };
};

/** Carries what both have agreed to hand on: read by its receiver alone, and not kept once sent. */
export const introductionMadeMail = defineMail<Made>({
  key: "introduction-made",
  label: "紹介の成立と連絡先",
  isSecret: true,
  to: (mail) => mail.to,
  subject: () => "【お知らせ】紹介が成立しました（相手の連絡先）",
  text: ({ name, other }) =>
    letter(
      `${name}について、双方が承諾し、紹介が成立しました。次の連絡先に、直接ご連絡ください。`,
      [
        `団体：${other.organizationName}`,
        ...(other.department === "" ? [] : [`部署：${other.department}`]),
        `担当者：${other.name}`,
        `メールアドレス：${other.email}`,
        ...(other.phone === "" ? [] : [`電話番号：${other.phone}`]),
      ].join("\n"),
      "相手にも、あなたの連絡先をお知らせしました。連絡先は、この紹介についての連絡だけに使ってください。",
      "その後の様子を、事務局からお尋ねすることがあります。",
    ),
  sample: {
    ...sample,
    other: {
      organizationName: "見本市",
      department: "企画課",
      name: "桜庭 ひろし",
      email: "kikaku@mihon.example.jp",
      phone: "0263-00-0000",
    },
  },
});

type Reminder = About & Answerable;

export const introductionReminderMail = defineMail<Reminder>({
  key: "introduction-reminder",
  label: "紹介への返事のお願い",
  isSecret: true,
  to: (mail) => mail.to,
  subject: (mail) => `【要対応】紹介への返事の期限は${mail.until}です（企業と自治体のマッチング）`,
  text: (mail) =>
    letter(
      `${mail.name}の紹介について、まだ返事をいただいていません。期限を過ぎると、この紹介は終わります。`,
      answerBy(mail),
    ),
  sample: {
    ...sample,
    url: "https://portal.example.jp/introductions?token=mihon",
    until: "2026年12月12日",
  },
});

type Ended = About & { readonly what: string; readonly next: string };

export const introductionEndedMail = defineMail<Ended>({
  key: "introduction-ended",
  label: "紹介の見送り・期限切れ・取り下げ",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】紹介が終わりました：${mail.what}（企業と自治体のマッチング）`,
  text: (mail) =>
    letter(
      `${mail.name}の紹介は、次のとおり終わりました。連絡先は、どちらにもお知らせしていません。`,
      `結果：${mail.what}`,
      mail.next,
    ),
  sample: {
    ...sample,
    what: "相手が見送りました",
    next: "ほかの候補を、事務局から改めてご提案することがあります。",
  },
});
