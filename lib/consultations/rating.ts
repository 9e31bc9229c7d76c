import { z } from "zod";
import { choice, optionalText } from "@/lib/forms/fields";

/** 満足度, from the best. */
export const RATINGS = [
  { value: "5", label: "とても満足した" },
  { value: "4", label: "満足した" },
  { value: "3", label: "どちらともいえない" },
  { value: "2", label: "不満だった" },
  { value: "1", label: "とても不満だった" },
] as const;

export const RATING_NOTE_MAX = 1000;

export const ratingSchema = z.object({
  satisfaction: choice(
    "満足度",
    RATINGS.map(({ value }) => value),
  ).transform(Number),
  note: optionalText("ご意見", RATING_NOTE_MAX),
});
