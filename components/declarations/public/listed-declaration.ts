import { findPrefecture } from "@/lib/japan/prefecture";

/** What a list shows of a declaration. */
export type ListedDeclaration = {
  readonly number: string;
  readonly organizationName: string;
  readonly prefectureCode: string;
  readonly municipality: string;
  readonly industryCode: string;
  readonly policyItems: readonly string[];
  readonly efforts: string;
  readonly publishedAt: Date;
};

const EXCERPT = 70;

/** The beginning of the text on one line. Japanese needs no space where a line ended. */
export function excerptOf(text: string): string {
  const line = text.replace(/(?<=[a-z0-9])\s*\n\s*(?=[a-z0-9])/giu, " ").replace(/\s*\n\s*/gu, "");
  const characters = [...line.trim()];
  return characters.length <= EXCERPT ? characters.join("") : `${characters.slice(0, EXCERPT).join("")}…`;
}

/** 東京都千代田区 */
export function placeOf({
  prefectureCode,
  municipality,
}: Pick<ListedDeclaration, "prefectureCode" | "municipality">): string {
  return `${findPrefecture(prefectureCode)?.name ?? ""}${municipality}`;
}
