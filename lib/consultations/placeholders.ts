import { formatDate } from "@/lib/japan/dates";

/** What a template may leave open, and out of what it is filled. */
export const PLACEHOLDERS = [
  { name: "団体名", sample: "みほん市" },
  { name: "担当者名", sample: "見本 花子" },
  { name: "受付番号", sample: "C-2026-7K3M9X" },
  { name: "件名", sample: "空き家を使ったサテライトオフィスの進め方" },
  { name: "受付日", sample: "2026年12月1日" },
  { name: "職員名", sample: "栞 ことね" },
] as const;

type PlaceholderName = (typeof PLACEHOLDERS)[number]["name"];

export type PlaceholderValues = Readonly<Record<PlaceholderName, string>>;

type Of = {
  readonly organizationName: string;
  readonly contactName: string;
  readonly number: string;
  readonly subject: string;
  readonly receivedAt: Date;
};

export function placeholderValues(of: Of, officerName: string): PlaceholderValues {
  return {
    団体名: of.organizationName,
    担当者名: of.contactName,
    受付番号: of.number,
    件名: of.subject,
    受付日: formatDate(of.receivedAt),
    職員名: officerName,
  };
}

export const samplePlaceholders: PlaceholderValues = {
  団体名: PLACEHOLDERS[0].sample,
  担当者名: PLACEHOLDERS[1].sample,
  受付番号: PLACEHOLDERS[2].sample,
  件名: PLACEHOLDERS[3].sample,
  受付日: PLACEHOLDERS[4].sample,
  職員名: PLACEHOLDERS[5].sample,
};

/** Fills what is known; what is not stays between its braces, where the send finds it. */
export function fillTemplate(body: string, values: PlaceholderValues): string {
  const known = new Map<string, string>(Object.entries(values));
  return body.replace(/\{\{([^{}]*)\}\}/g, (whole, name: string) => known.get(name.trim()) ?? whole);
}
