import { TOPICS, type Topic } from "@/lib/consultations/options";
import type { FaqView } from "./view";

/** Of one topic the first page shows this many; its own page shows all. */
export const SHOWN_OF_TOPIC = 10;

export type FaqGroup = {
  readonly topic: Topic;
  readonly label: string;
  readonly total: number;
  readonly items: readonly FaqView[];
};

/** In the order of the topics; those that hold nothing are left out. */
export function groupedByTopic(items: readonly FaqView[]): readonly FaqGroup[] {
  return TOPICS.map(({ value, label }) => {
    const own = items.filter(({ topic }) => topic === value);
    return { topic: value, label, total: own.length, items: own.slice(0, SHOWN_OF_TOPIC) };
  }).filter(({ total }) => total > 0);
}

const RELATED = 5;

/** Other questions of the same topic, those for the same readers first. */
export function relatedQuestions(of: FaqView, sameTopic: readonly FaqView[]): readonly FaqView[] {
  const isNear = ({ audiences }: FaqView) => audiences.some((audience) => of.audiences.includes(audience));
  const others = sameTopic.filter(({ slug }) => slug !== of.slug);
  return [...others.filter(isNear), ...others.filter((other) => !isNear(other))].slice(0, RELATED);
}
