import { z } from "zod";
import { COMMON_MAX, MINIMUM_MAX } from "@/lib/awards/assignment/desk/wish";
import { weightLabels } from "@/lib/awards/assignment/labels";
import { MODES } from "@/lib/awards/assignment/problem";
import { choice, optionalText, requiredText, wholeNumber } from "@/lib/forms/fields";

const WEIGHT_MAX = 100;
export const NUMBERS_MAX = 4000;

const weight = (name: keyof typeof weightLabels) => wholeNumber(`「${weightLabels[name]}」の重み`, 0, WEIGHT_MAX);

/** What an officer asks of the computer. */
export const wishForm = z.object({
  id: z.uuid(),
  mode: choice("割り当て方", MODES),
  minimum: wholeNumber("1人の担当件数の下限", 0, MINIMUM_MAX),
  commonAtMost: wholeNumber("全員が採点する応募の数の上限", 0, COMMON_MAX),
  /** One number a line. */
  everybody: optionalText("全員が採点する応募の番号", NUMBERS_MAX),
  wishes: weight("wishes"),
  expertise: weight("expertise"),
  load: weight("load"),
  mix: weight("mix"),
  seed: requiredText("種", 100),
});

export type WishInput = z.output<typeof wishForm>;
