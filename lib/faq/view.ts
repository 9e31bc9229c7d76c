import { labelOf, TOPICS } from "@/lib/consultations/options";
import { readContent } from "@/lib/publishing/answers";
import { audienceNames } from "@/lib/publishing/kinds/audiences";
import { faqFields } from "@/lib/publishing/kinds/faq";
import type { PublicRow } from "@/lib/publishing/public-list";

type FaqRow = PublicRow & { readonly summary: string };

/** A question with its answer, as lists and its page read it. */
export function faqView({ slug, summary, body, publishedAt, updatedAt }: FaqRow) {
  return { ...readContent(faqFields, body), slug, summary, publishedAt, updatedAt };
}

export type FaqView = ReturnType<typeof faqView>;

export function topicName(topic: string): string {
  return labelOf(TOPICS, topic);
}

/** 対象：自治体、働く方. */
export function faqAudience({ audiences }: FaqView): string {
  return `対象：${audienceNames(audiences).join("、")}`;
}
