import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type About = { readonly to: string; readonly organizationName: string };
type WithLink = About & { readonly url: string };

const sample: WithLink = {
  to: "tanto@mihon.example.jp",
  organizationName: "見本市",
  url: "https://portal.example.jp/mypage",
};

const letter = (...paragraphs: readonly string[]) =>
  [...paragraphs, `心当たりがない場合は、事務局へお知らせください。${contactFoot()}`].join("\n\n");

export const approvedMail = defineMail<WithLink>({
  key: "organization-approved",
  label: "自治体の登録の承認",
  to: (mail) => mail.to,
  subject: () => "【承認】自治体の登録を確認しました",
  text: (mail) =>
    letter(`「${mail.organizationName}」の登録を確認しました。マイページから手続きを始められます。`, mail.url),
  sample,
});

export const refusedMail = defineMail<WithLink & { readonly reason: string }>({
  key: "organization-refused",
  label: "自治体の登録を認められないことのお知らせ",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】自治体の登録について",
  text: (mail) =>
    letter(
      `「${mail.organizationName}」の登録は、次の理由で認められませんでした。`,
      mail.reason,
      "内容を確かめて、マイページからもう一度登録できます。",
      mail.url,
    ),
  sample: { ...sample, reason: "団体コードが別の自治体のものでした。" },
});

export const numberCorrectedMail = defineMail<WithLink>({
  key: "organization-number-corrected",
  label: "法人番号・団体コードの訂正のお知らせ",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】団体の番号を訂正しました",
  text: (mail) =>
    letter(
      `事務局が「${mail.organizationName}」の番号を訂正しました。マイページの「団体の情報」で確認できます。`,
      mail.url,
    ),
  sample,
});

export const membershipClosedMail = defineMail<About>({
  key: "organization-membership-closed",
  label: "事務局による所属の終了のお知らせ",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】団体のメンバーではなくなりました",
  text: (mail) =>
    letter(
      `事務局が、「${mail.organizationName}」のメンバーからあなたを外しました。この団体のマイページは開けなくなります。`,
    ),
  sample,
});

export const membershipReopenedMail = defineMail<WithLink & { readonly role: string }>({
  key: "organization-membership-reopened",
  label: "事務局による所属の再開のお知らせ",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】団体のメンバーに戻りました",
  text: (mail) => letter(`事務局が、あなたを「${mail.organizationName}」の${mail.role}として登録しました。`, mail.url),
  sample: { ...sample, role: "管理者" },
});

export const mergedMail = defineMail<WithLink & { readonly intoName: string }>({
  key: "organization-merged",
  label: "団体の統合のお知らせ",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】重複していた団体の登録を統合しました",
  text: (mail) =>
    letter(
      `事務局が、重複していた「${mail.organizationName}」の登録を「${mail.intoName}」に統合しました。メンバー、手続き、下書きは、統合先のマイページで続けられます。`,
      mail.url,
    ),
  sample: { ...sample, organizationName: "見本市役所", intoName: "見本市" },
});

export const mergeUndoneMail = defineMail<WithLink>({
  key: "organization-merge-undone",
  label: "団体の統合の取消しのお知らせ",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】団体の統合を取り消しました",
  text: (mail) =>
    letter(
      `事務局が、「${mail.organizationName}」の統合を取り消しました。メンバー、手続き、下書きは元の団体に戻りました。統合の後に作られたものは、統合先に残っています。`,
      mail.url,
    ),
  sample: { ...sample, organizationName: "見本市役所" },
});
