import { type Answers, asList, asText } from "@/lib/drafts/answers";
import type { JapanDay } from "@/lib/japan/dates";

/** What is known of a place: the published answers of its office, if it has one, and what its municipality offers. */
export type PlaceFacts = {
  readonly prefectureCode: string;
  /** Null for a municipality that offers to take part and has no office yet. */
  readonly answers: Answers | null;
  readonly offer: OfferFacts | null;
  readonly today: JapanDay;
};

export type OfferFacts = {
  /** None for any. */
  readonly industries: readonly string[];
  readonly cooperation: readonly string[];
  readonly hasTrialStay: boolean;
  readonly hasSubsidy: boolean;
};

/** A number that the office answered; null where it did not. */
export function numberOf({ answers }: PlaceFacts, name: string): number | null {
  const text = asText(answers?.[name]);
  const number = Number(text);
  return text === "" || !Number.isFinite(number) ? null : number;
}

export function listOf({ answers }: PlaceFacts, name: string): readonly string[] {
  return asList(answers?.[name]);
}

export function textOf({ answers }: PlaceFacts, name: string): string {
  return asText(answers?.[name]);
}
