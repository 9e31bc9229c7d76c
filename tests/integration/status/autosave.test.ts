import { afterEach, describe, expect, it } from "vitest";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { wholeAnswers } from "@/tests/factories/answers";
import { contactOf, createDeclaration } from "@/tests/factories/declarations";
import { mockNext } from "@/tests/support/next-request";

mockNext();
const { openCase } = await import("./contact-browser");
const { getOwnWork } = await import("@/lib/declarations/queries/own-draft");
const { POST: saveCorrection } = await import("@/app/(apply)/status/case/correction/autosave/route");
const { POST: saveChange } = await import("@/app/(apply)/status/case/change/autosave/route");

afterEach(() => clock.shift(0));

async function returned() {
  const declaration = await createDeclaration({ status: "RETURNED", reviewer: await staffOf(await createStaff()) });
  await openCase(declaration.id);
  return contactOf(declaration.id);
}

function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request("http://portal/status/case/correction/autosave", {
    method: "POST",
    headers: { "content-type": "application/json", host: "portal", origin: "http://portal", ...headers },
    body: JSON.stringify(body),
  });
}

const saving = (answers: object, seen = 1) => post({ seen, tab: "a", answers, isLast: false });

describe("what is being typed", () => {
  it("is kept, and told to a page that another tab is behind of", async () => {
    const contact = await returned();

    const first = await saveCorrection(saving({ efforts: "書きかけ" }));
    const second = await saveCorrection(post({ seen: 1, tab: "b", answers: {}, isLast: false }));

    expect([first.status, first.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(await first.json()).toMatchObject({ version: 2, newer: {} });
    expect(await second.json()).toMatchObject({ version: 2, newer: { efforts: "書きかけ" } });
    expect((await getOwnWork(contact, "correction"))?.draft?.answers).toEqual({ efforts: "書きかけ" });
  });

  it("begins no working copy by a page that was only opened", async () => {
    const contact = await returned();

    const answer = await saveCorrection(saving({}));

    expect(await answer.json()).toMatchObject({ version: 1, newer: {} });
    expect((await getOwnWork(contact, "correction"))?.draft).toBeNull();
  });

  it("goes nowhere when nobody asked for it", async () => {
    const contact = await returned();

    const locked = await saveCorrection(saving({ organizationName: "別の会社" }));
    const notNow = await saveChange(saving({ efforts: "変更" }));

    expect([locked.status, notNow.status]).toEqual([422, 409]);
    expect(await db.draft.count({ where: { caseId: contact.caseId } })).toBe(0);
  });

  it("is kept for who has no session any more, who is shown nothing", async () => {
    const contact = await returned();
    await saveCorrection(saving({ efforts: "一つ目" }));

    clock.shift(61 * 60_000);
    const answer = await saveCorrection(saving({ efforts: String(wholeAnswers["efforts"]) }, 2));

    expect([answer.status, await answer.text()]).toEqual([410, ""]);
    expect((await getOwnWork(contact, "correction"))?.draft?.answers).toEqual({ efforts: wholeAnswers["efforts"] });
  });

  it.each([
    ["another site", { "sec-fetch-site": "cross-site" }, 403],
    ["another origin", { origin: "https://evil.example" }, 403],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
  ])("is not taken from %s", async (_who, headers, status) => {
    await returned();

    expect((await saveCorrection(post({ seen: 1, tab: "a", answers: {}, isLast: false }, headers))).status).toBe(
      status,
    );
  });
});
