import { beforeAll, beforeEach, expect, it } from "vitest";
import { emptyForm } from "@/lib/forms/form";
import { randomAddress, signedIn } from "@/tests/factories/accounts";
import { anEntry, juryEdition, type OpenEdition, readyJuror } from "@/tests/factories/jury";
import { formData } from "@/tests/support/form-client";
import { mockNext, request } from "@/tests/support/next-request";

mockNext();
const { enter } = await import("@/lib/auth/enter");
const { declareAction } = await import("@/app/jury/[year]/conflicts/actions");

let edition: OpenEdition;

beforeAll(async () => {
  edition = await juryEdition();
});
beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
});

/** A declaration with a word on one entry, of a seat that this browser names. */
async function written(seen: { readonly id: string; readonly version: string }) {
  const { number } = await anEntry(edition);
  const note = { [`entries.${number}.note`]: "顧問をしています" };
  const values = { ...seen, ...note, [`entries.${number}.has`]: "yes", [`entries.${number}.kind`]: "advice" };
  return { note, values };
}

it("a declaration stays on the screen when the session has ended", async () => {
  const { seat } = await readyJuror(edition);
  const { note, values } = await written({ id: seat.id, version: String(seat.version) });

  const answered = await declareAction(emptyForm, formData(values));

  expect(answered.values).toMatchObject(note);
  expect(answered.message).toContain("サインイン");
});

it("a declaration stays on the screen when it names no seat, or one of somebody else", async () => {
  const [{ juror }, { seat: other }] = [await readyJuror(edition), await readyJuror(edition)];
  await enter(await signedIn({ id: juror.accountId }), juror.accountId);
  for (const id of ["", "zq", other.id]) {
    const { note, values } = await written({ id, version: "1" });

    const answered = await declareAction(emptyForm, formData({ ...values, nothingElse: "yes" }));

    expect(answered.values).toMatchObject(note);
    expect([answered.message, ...Object.values(answered.errors)].join("")).not.toBe("");
  }
});
