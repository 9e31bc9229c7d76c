import { afterEach, expect, it, vi } from "vitest";
import { clock } from "@/lib/clock";
import { MAX_VALUE_LENGTH } from "@/lib/forms/read-entries";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createConsultation } from "@/tests/factories/consultations";
import { createDeclaration } from "@/tests/factories/declarations";
import { mockNext } from "@/tests/support/next-request";

mockNext();
vi.doMock("next/cache", () => ({ updateTag: () => undefined }));
const { openCase, send } = await import("./contact-browser");
const { saveCorrectionAction } = await import("@/app/(apply)/status/case/correction/actions");
const { writeAction } = await import("@/app/(apply)/consultations/case/actions");

/** Longer than anything that can be kept, written while the hour of the code ran out. */
const LONG = "長".repeat(MAX_VALUE_LENGTH + 1);

afterEach(() => clock.shift(0));

it("a correction that is too long to be kept stays on the screen when the time has run out", async () => {
  const reviewer = await staffOf(await createStaff());
  await openCase((await createDeclaration({ status: "RETURNED", reviewer })).id);

  clock.shift(61 * 60_000);
  const { to, state } = await send(saveCorrectionAction, { seen: "1", efforts: LONG });

  expect(to).toBeNull();
  expect(state?.values["efforts"]).toBe(LONG);
  expect(state?.message).toContain("保存できませんでした");
});

it("a reply that is too long to be kept is not called saved when the time has run out", async () => {
  const { id } = await createConsultation();
  await openCase(id, "consultation");

  clock.shift(61 * 60_000);
  const { state } = await send(writeAction, { body: LONG });

  expect(state?.values["body"]).toBe(LONG);
  expect(state?.message).not.toContain("保存しました");
  expect(Object.keys(state?.errors ?? {})).toEqual(["body"]);
});
