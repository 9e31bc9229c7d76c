import { expect, it } from "vitest";
import { giveScores } from "@/app/jury/scores/[number]/give-scores";
import { MAX_VALUE_LENGTH } from "@/lib/forms/read-entries";
import { anOpenRound, sheetOf } from "@/tests/factories/award-rounds";
import { formData } from "@/tests/support/form-client";

it("gives a juror back what is too long to be kept, as it was typed", async () => {
  const { jurors, entries } = await anOpenRound();
  const [juror, entry] = [jurors[0], entries[0]];
  if (juror === undefined || entry === undefined) throw new Error("Nobody is there.");
  const { id } = await sheetOf(juror.jurorId, entry.id);
  const comment = "長".repeat(MAX_VALUE_LENGTH + 1);

  const state = await giveScores(juror.actor, id, formData({ comment, seen: "1", intent: "pause" }));

  expect(Object.keys(state.errors ?? {})).toEqual(["comment"]);
  expect(state.values).toMatchObject({ comment });
});
