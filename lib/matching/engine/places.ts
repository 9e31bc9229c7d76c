import { findPrefecture, prefectureName } from "@/lib/japan/prefecture";
import { judged, type Part } from "./verdict";

/** A wish for a place names prefectures, by their code, or whole regions, by their name. */
export function placePart(prefectureCode: string, wished: readonly string[], what: string): Part {
  const prefecture = findPrefecture(prefectureCode);
  const name = prefecture?.name ?? prefectureCode;
  const isThere = wished.includes(prefectureCode) || (prefecture !== null && wished.includes(prefecture.region));
  return judged(isThere, `${what}：${name}（希望：${placesText(wished)}）`);
}

export function placesText(wished: readonly string[]): string {
  return wished.map(prefectureName).join("、");
}
