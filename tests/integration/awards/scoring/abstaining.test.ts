import { beforeEach, expect, it } from "vitest";
import { emptyForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { randomAddress, signedIn } from "@/tests/factories/accounts";
import { anOpenRound, sheetOf } from "@/tests/factories/award-rounds";
import { formData } from "@/tests/support/form-client";
import { mockNext, Redirected, request } from "@/tests/support/next-request";

mockNext();
const { enter } = await import("@/lib/auth/enter");
const { abstainAction, resumeAction } = await import("@/app/jury/scores/[number]/actions");

beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
});

it("pressed once more, from a page of before, leads to the sheet, which says where it stands", async () => {
  const { jurors, entries } = await anOpenRound();
  const [juror, entry] = [jurors[0], entries[0]];
  if (juror === undefined || entry === undefined) throw new Error("Nobody is there.");
  const { accountId } = juror.actor;
  await enter(await signedIn({ id: accountId }), accountId);
  const { id } = await sheetOf(juror.jurorId, entry.id);
  const whole = routes.jurySheet("ROUND", entry.number);
  const press = (action: typeof abstainAction, reason = "") => action(emptyForm, formData({ id, reason }));

  await expect(press(abstainAction, "時間がとれないため")).rejects.toThrow(
    new Redirected(routes.juryScores("abstained")),
  );
  await expect(press(abstainAction, "別の理由")).rejects.toThrow(new Redirected(whole));
  await expect(press(resumeAction)).rejects.toThrow(new Redirected(routes.juryScores("resumed")));
  await expect(press(resumeAction)).rejects.toThrow(new Redirected(whole));
});
