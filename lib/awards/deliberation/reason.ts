import { cleanMultiline, countCharacters } from "@/lib/japan/clean-text";
import { done, type Outcome, refused } from "./outcome";

/** In characters: shorter says nothing (「良い」), longer belongs into an annex. */
export const REASON_MIN = 10;
export const REASON_MAX = 1000;

export type ReasonCode = "REASON_SHORT" | "REASON_LONG";

/** The reason as it is kept: without the spaces around it and without what no file can carry. */
export function acceptReason(text: string): Outcome<string, ReasonCode> {
  const reason = cleanMultiline(text);
  const length = countCharacters(reason);
  if (length < REASON_MIN) return refused("REASON_SHORT", `理由を${REASON_MIN}文字以上で入力してください。`);
  if (length > REASON_MAX) return refused("REASON_LONG", `理由は${REASON_MAX}文字以内で入力してください。`);
  return done(reason);
}
