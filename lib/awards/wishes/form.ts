import { z } from "zod";
import { seenSeat } from "@/lib/awards/jury/forms/steps";
import { NO_WISH } from "@/lib/awards/wishes/labels";
import { AwardWishKind } from "@/lib/db/generated/enums";

const answer = z
  .union([z.literal(NO_WISH), z.enum(AwardWishKind)], { error: "希望は、表示されている選択肢から選んでください。" })
  .default(NO_WISH)
  .transform((chosen) => (chosen === NO_WISH ? null : chosen));

/** Asks for each of the entries that the juror was shown, by their numbers. */
export function wishesSchema(numbers: readonly string[]) {
  return seenSeat.extend({
    wishes: z.object(Object.fromEntries(numbers.map((number) => [number, answer]))).prefault({}),
  });
}
