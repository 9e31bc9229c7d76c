import { accepted, type Parsed, refused } from "@/lib/japan/parsed";
import { PREFECTURES } from "@/lib/japan/prefecture";

const PARTNER_AREAS_MAX = 10;
const LINE_MAX = 40;

export type PartnerAreasCause = "too-many" | "too-long" | "prefecture";

/** One municipality a line, each beginning with its prefecture; blank lines and repeats are dropped. */
export function parsePartnerAreas(text: string): Parsed<readonly string[], PartnerAreasCause> {
  const lines = text.split(/[\n、;；]/u).map((line) => line.replace(/^[\s\u3000・]+|[\s\u3000]+$/gu, ""));
  const areas = [...new Set(lines.filter((line) => line !== ""))];
  if (areas.length > PARTNER_AREAS_MAX) return refused("too-many");
  if (areas.some((area) => area.length > LINE_MAX)) return refused("too-long");
  if (areas.some((area) => !PREFECTURES.some((prefecture) => area.startsWith(prefecture.name))))
    return refused("prefecture");
  return accepted(areas);
}

export function partnerAreasMessage(cause: PartnerAreasCause, label: string): string {
  switch (cause) {
    case "too-many":
      return `${label}は${PARTNER_AREAS_MAX}か所までにしてください。`;
    case "too-long":
      return `${label}は1行に1つずつ、${LINE_MAX}文字以内で入力してください。`;
    case "prefecture":
      return `${label}は都道府県名から入力してください。例：長野県塩尻市`;
  }
}
