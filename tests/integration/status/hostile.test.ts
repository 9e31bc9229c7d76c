import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { DECLARATION_FIELD_NAMES } from "@/lib/declarations/fields";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { contactOf, createDeclaration, findDeclaration } from "@/tests/factories/declarations";
import { mockNext } from "@/tests/support/next-request";

mockNext();
vi.doMock("next/cache", () => ({ updateTag: () => undefined }));
const { openCase, send } = await import("./contact-browser");
const { lookupAction } = await import("@/app/(apply)/status/actions");
const { codeAction } = await import("@/app/(apply)/status/code/actions");
const { saveCorrectionAction } = await import("@/app/(apply)/status/case/correction/actions");
const { sendCorrectionAction } = await import("@/app/(apply)/status/case/correction/check/actions");
const { saveChangeAction } = await import("@/app/(apply)/status/case/change/actions");
const { withdrawAction } = await import("@/app/(apply)/status/case/withdraw/actions");
const { checkReceiptAction } = await import("@/app/(apply)/receipts/actions");
const { getOwnWork } = await import("@/lib/declarations/queries/own-draft");
const { awaitedProof } = await import("@/lib/auth/contact");

/** What nobody types by accident. */
const hostile: readonly (readonly [what: string, values: readonly (string | File)[]])[] = [
  ["nothing", []],
  ["empty", [""]],
  ["blanks", ["　 \u200b"]],
  ["huge", ["長".repeat(30_000)]],
  ["repeated", ["a", "b", "c"]],
  ["a file", [new File(["x"], "x.txt")]],
  ["a null byte", ["a\u0000b"]],
  ["a lone surrogate", ["a\ud800b"]],
  ["bidirectional controls", ["\u202eabc\u2066"]],
  ["markup", ["<script>alert(1)</script>"]],
  ["SQL", ["'; DROP TABLE declaration; --"]],
  ["a template", ["{{7*7}}${7*7}"]],
  ["a path", ["../../../../etc/passwd"]],
  ["line ends", ["a\r\nBcc: x@example.jp"]],
  ["a formula", ["=HYPERLINK(1)"]],
  ["a prototype", ["__proto__"]],
  ["emoji", ["👨‍👩‍👧"]],
];

function sent(
  fields: readonly string[],
  values: readonly (string | File)[],
  extra: Record<string, string> = {},
): FormData {
  const data = new FormData();
  for (const name of fields) for (const value of values) data.append(name, value);
  for (const [name, value] of Object.entries(extra)) data.append(name, value);
  data.append("__proto__", "x");
  data.append("constructor", "x");
  return data;
}

let returned = "";
let published = "";

beforeAll(async () => {
  const reviewer = await staffOf(await createStaff());
  returned = (await createDeclaration({ status: "RETURNED", reviewer })).id;
  published = (await createDeclaration({ status: "PUBLISHED", reviewer })).id;
});

describe.each(hostile)("%s", (_what, values) => {
  it("as a number gets a sentence, or a code that nobody has", async () => {
    await openCase(returned);

    const { state, to } = await send(lookupAction, sent(["number"], values));

    expect(state?.errors["number"] ?? state?.message ?? to).toBeTruthy();
    expect(to).not.toBe("/status/case");
  });

  it("as a code lets nobody in", async () => {
    await openCase(returned);
    await awaitedProof.put({ accessId: randomUUID(), number: "D-2026-CCCCC3" }, 60);

    const { state } = await send(codeAction, sent(["code"], values));

    expect(Object.keys(state?.errors ?? {})).toEqual(["code"]);
    expect(state?.values).toEqual({});
  });

  it("in every answer of a correction is kept or refused with a sentence, and never sent", async () => {
    await openCase(returned);

    const { state, to } = await send(
      saveCorrectionAction,
      sent([...DECLARATION_FIELD_NAMES, "explain-efforts", "tab"], values),
    );
    if (state !== null) expect(Object.keys(state.errors).length + (state.message?.length ?? 0)).toBeGreaterThan(0);
    expect(to === null || to === "/status/case/correction/check").toBe(true);

    expect((await findDeclaration(returned)).status).toBe("RETURNED");
    expect(Object.keys((await getOwnWork(contactOf(returned), "correction"))?.draft?.answers ?? {}).sort()).toEqual(
      expect.arrayContaining(["efforts"]),
    );
  });

  it("in every answer of a change is kept or refused with a sentence, and never published", async () => {
    await openCase(published);

    const { state } = await send(
      saveChangeAction,
      sent(DECLARATION_FIELD_NAMES, values, { seen: String(values[0] ?? "") }),
    );

    expect(Object.keys(state?.errors ?? {}).length + (state?.message?.length ?? 0)).toBeGreaterThan(0);
    expect((await findDeclaration(published)).status).toBe("PUBLISHED");
  });

  it("as ids and versions changes nothing", async () => {
    await openCase(returned);
    const before = await Promise.all([findDeclaration(returned), findDeclaration(published)]);

    for (const action of [sendCorrectionAction, withdrawAction]) {
      const { state } = await send(action, sent(["draft", "seen", "version"], values));
      expect(state?.errors ?? state?.message).toBeTruthy();
    }

    expect(await Promise.all([findDeclaration(returned), findDeclaration(published)])).toEqual(before);
  });

  it("as a receipt gets a sentence", async () => {
    await openCase(returned);

    for (const intent of ["file", "other"]) {
      const { state } = await send(checkReceiptAction, sent(["number", "code", "copy"], values, { intent }));
      expect(Object.keys(state?.errors ?? {}).length).toBeGreaterThan(0);
    }
  });
});

it("leaves no mail and no version behind", async () => {
  expect(await db.sealedVersion.count({ where: { caseId: { in: [returned, published] } } })).toBe(2);
  const template = { in: ["declaration-resubmitted", "declaration-change-requested"] };
  expect(await db.mail.count({ where: { caseId: { in: [returned, published] }, template } })).toBe(0);
});
