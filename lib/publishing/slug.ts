import type { ContentKind } from "@/lib/db/generated/enums";
import type { JapanDay } from "@/lib/japan/dates";

const NAMES = {
  POLICY: "policy",
  GUIDELINE: "guideline",
  CASE_STUDY: "case-study",
  NEWS: "news",
  EVENT: "event",
  FAQ: "faq",
  PAGE: "page",
  BANNER: "banner",
} as const satisfies Record<ContentKind, string>;

/** An address for somebody who has none in mind: kind and day, with a number from the second on. */
export function proposedSlug(kind: ContentKind, day: JapanDay, taken: ReadonlySet<string>): string {
  const base = slugBase(kind, day);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

export function slugBase(kind: ContentKind, day: JapanDay): string {
  return `${NAMES[kind]}-${day.replaceAll("-", "")}`;
}
