import { contactFoot } from "@/lib/mail/foot";

/** What the letters to declarers have in common. */

export type About = {
  readonly to: string;
  readonly number: string;
  readonly organizationName: string;
  readonly url: string;
};

export const sample: About = {
  to: "tanto@midori-kobo.example.jp",
  number: "D-2026-7K3M9X",
  organizationName: "株式会社みどり工房",
  url: "https://portal.example.jp/status",
};

export const publicSample: About = { ...sample, url: "https://portal.example.jp/declarations/D-2026-7K3M9X" };

export const label = "地方創生テレワーク Action宣言";

export function letter(mail: About, ...paragraphs: readonly string[]): string {
  return [`${mail.organizationName} ご担当者様`, ...paragraphs, `受付番号：${mail.number}`, contactFoot()].join("\n\n");
}

export const checkStatus = (mail: About) =>
  `状況の確認：${mail.url}\n（受付番号と、メールでお送りする確認コードで開けます）`;
