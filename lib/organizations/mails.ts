import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";
import { OFFICE_NAME } from "@/lib/office-name";

const UNKNOWN = `心当たりがない場合は、このメールを削除してください。\n${OFFICE_NAME}`;

type Invited = {
  readonly to: string;
  readonly organizationName: string;
  readonly role: string;
  readonly days: number;
  readonly url: string;
};

export const invitationMail = defineMail<Invited>({
  key: "organization-invitation",
  label: "団体への招待",
  isSecret: true,
  to: (mail) => mail.to,
  subject: () => "【招待】団体のマイページに招待されました",
  text: (mail) =>
    [
      `「${mail.organizationName}」のマイページに、${mail.role}として招待されました。次のリンクから参加できます。`,
      mail.url,
      `リンクは1回だけ使えます。有効期限は${mail.days}日です。参加するときは、このメールを受け取ったメールアドレスで入ってください。`,
      UNKNOWN,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    organizationName: "株式会社みどり工房",
    role: "担当者",
    days: 7,
    url: "https://portal.example.jp/mypage/invitations?token=sample",
  },
});

type JoinRequested = { readonly to: string; readonly organizationName: string; readonly url: string };

export const joinRequestMail = defineMail<JoinRequested>({
  key: "organization-join-request",
  label: "参加の申請のお知らせ",
  to: (mail) => mail.to,
  subject: () => "【確認のお願い】団体への参加の申請がありました",
  text: (mail) =>
    [
      `「${mail.organizationName}」のマイページに、参加の申請がありました。申請した方を確かめて、承認するか断るかを選んでください。`,
      mail.url,
      `心当たりがない方の申請は、承認しないでください。\n${OFFICE_NAME}`,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    organizationName: "株式会社みどり工房",
    url: "https://portal.example.jp/mypage/members",
  },
});

type HolderJoined = JoinRequested & { readonly isPrime: boolean };

export const holderJoinedMail = defineMail<HolderJoined>({
  key: "organization-holder-joined",
  label: "GビズIDによる参加のお知らせ",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】GビズIDで団体に参加した方がいます",
  text: (mail) =>
    [
      `「${mail.organizationName}」のマイページに、GビズID${mail.isPrime ? "プライム（法人の代表者）の方が管理者" : "メンバーの方が担当者"}として参加しました。`,
      mail.url,
      `心当たりがない場合は、事務局へお知らせください。${contactFoot()}`,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    organizationName: "株式会社みどり工房",
    url: "https://portal.example.jp/mypage/members",
    isPrime: true,
  },
});

type JoinAnswered = JoinRequested & { readonly isAccepted: boolean };

export const joinAnswerMail = defineMail<JoinAnswered>({
  key: "organization-join-answer",
  label: "参加の申請への返事",
  to: (mail) => mail.to,
  subject: (mail) =>
    mail.isAccepted ? "【承認】団体への参加が認められました" : "【お知らせ】団体への参加の申請について",
  text: (mail) =>
    [
      mail.isAccepted
        ? `「${mail.organizationName}」への参加が認められました。マイページから手続きを確認できます。`
        : "団体への参加の申請は、承認されませんでした。団体の管理者の方に確かめるか、マイページから登録をやり直してください。",
      mail.url,
      OFFICE_NAME,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    organizationName: "株式会社みどり工房",
    isAccepted: true,
    url: "https://portal.example.jp/mypage",
  },
});
