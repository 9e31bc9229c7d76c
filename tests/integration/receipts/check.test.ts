import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { fingerprint } from "@/lib/receipts/fingerprint";
import { createStaff, randomAddress, staffOf } from "@/tests/factories/accounts";
import { contactOf, createDeclaration } from "@/tests/factories/declarations";
import { formData } from "@/tests/support/form-client";
import { mockNext, Redirected, request } from "@/tests/support/next-request";

mockNext();
const { checkReceipt } = await import("@/lib/receipts/check");
const { getOwnReceipt } = await import("@/lib/receipts/queries");
const { checkReceiptAction } = await import("@/app/(apply)/receipts/actions");
const { receiptQuerySchema } = await import("@/lib/receipts/schema");

const opened = { values: {}, errors: {}, stamp: "" };

beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
});

/** A case with two versions. */
async function sentTwice() {
  const declaration = await createDeclaration({
    status: "CHANGE_SUBMITTED",
    reviewer: await staffOf(await createStaff()),
  });
  const contact = contactOf(declaration.id);
  const [first, second] = [await getOwnReceipt(contact, 1), await getOwnReceipt(contact, 2)];
  if (first === null || second === null) throw new Error("Two versions were sent.");
  return { declaration, first, second };
}

/** As a browser does it: the send, and the page it leads to. */
async function ask(data: FormData) {
  try {
    return { state: await checkReceiptAction(opened, data), outcome: null };
  } catch (signal) {
    if (!(signal instanceof Redirected)) throw signal;
    const query = Object.fromEntries(new URL(signal.to, "http://portal").searchParams);
    const { number = "", code = "" } = receiptQuerySchema.parse(query);
    return { state: null, outcome: await checkReceipt({ number, code }, randomAddress()) };
  }
}

function withFile(bytes: Uint8Array | string, name = "content.json"): FormData {
  const data = formData({ intent: "file", number: "", code: "" });
  data.set("copy", new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name));
  return data;
}

describe("number and code", () => {
  it("of a receipt are found: when, which version, and whether a later one exists", async () => {
    const { declaration, first, second } = await sentTwice();

    const [old, latest] = [
      await ask(formData({ number: declaration.number, code: fingerprint(first.sha256) })),
      await ask(formData({ number: declaration.number, code: fingerprint(second.sha256) })),
    ];

    expect(old.outcome).toEqual({
      state: "checked",
      receipt: {
        number: declaration.number,
        ordinal: 1,
        sealedAt: new Date(first.content.sealedAt),
        sha256: first.sha256,
        isLatest: false,
      },
    });
    expect(latest.outcome).toMatchObject({ receipt: { ordinal: 2, isLatest: true } });
  });

  it("are read in any width, case and grouping", async () => {
    const { declaration, first } = await sentTwice();
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

    const typed = {
      number: wide(declaration.number.toLowerCase()),
      code: wide(fingerprint(first.sha256).replaceAll("-", " ")),
    };

    expect((await ask(formData(typed))).outcome).toMatchObject({ receipt: { ordinal: 1 } });
  });

  it("are not found when one character differs, or when they belong to two cases", async () => {
    const [{ declaration, first }, other] = [await sentTwice(), await sentTwice()];
    const code = fingerprint(first.sha256);
    const changed = `${code[0] === "0" ? "1" : "0"}${code.slice(1)}`;

    for (const [number, typed] of [
      [declaration.number, changed],
      [other.declaration.number, code],
      ["D-2026-CCCCC3", code],
    ]) {
      expect((await ask(formData({ number: String(number), code: String(typed) }))).outcome).toEqual({
        state: "checked",
        receipt: null,
      });
    }
  });

  it("are asked for with a sentence each", async () => {
    const { state } = await ask(formData({ number: "D-2026", code: "3F2A" }));

    expect(Object.keys(state?.errors ?? {})).toEqual(["number", "code"]);
    expect(state?.values).toEqual({ number: "D-2026", code: "3F2A" });
  });
});

describe("the copy of what was sent", () => {
  it("is recognised, byte for byte", async () => {
    const { second } = await sentTwice();

    expect((await ask(withFile(second.bytes))).outcome).toMatchObject({ receipt: { ordinal: 2, isLatest: true } });
  });

  it("is not recognised when one character changed, nor when it was only written anew", async () => {
    const { first } = await sentTwice();
    const text = first.bytes.toString("utf8");

    for (const changed of [
      text.replace("みどり工房", "みどり工場"),
      JSON.stringify(JSON.parse(text), null, 2),
      `${text}\n`,
    ]) {
      expect((await ask(withFile(changed))).outcome).toEqual({ state: "checked", receipt: null });
    }
  });

  it.each([
    ["nothing", ""],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ["JSON of something else", '{"name":"portal"}'],
    ["a list", "[1,2,3]"],
    ["a number that is no reference number", '{"number":"D-2026-000000"}'],
    ["a deep nest", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["a prototype", '{"__proto__":{"number":"D-2026-CCCCC3"}}'],
    ["too much", `{"number":"D-2026-CCCCC3","x":"${"x".repeat(600_000)}"}`],
  ])("that is %s gets a sentence", async (_what, bytes) => {
    const { state } = await ask(withFile(bytes));

    expect(Object.keys(state?.errors ?? {})).toEqual(["copy"]);
  });

  it("is kept nowhere", async () => {
    const { first } = await sentTwice();
    const before = await Promise.all([db.attachment.count(), db.sealedVersion.count(), db.auditEvent.count()]);

    await ask(withFile(first.bytes.toString("utf8").replace("みどり", "あおば")));

    expect(await Promise.all([db.attachment.count(), db.sealedVersion.count(), db.auditEvent.count()])).toEqual(before);
  });
});

it("slows down who asks too often", async () => {
  const subscriber = randomUUID();
  const outcomes = [];
  for (let time = 1; time <= 31; time += 1) {
    outcomes.push((await checkReceipt({ number: "D-2026-CCCCC3", code: "0".repeat(20) }, subscriber)).state);
  }

  expect(new Set(outcomes.slice(0, 30))).toEqual(new Set(["checked"]));
  expect(outcomes[30]).toBe("busy");
});

it.each(["", "%00", "\u0000", "' OR 1=1 --", "../../etc", "＊", "\ud800", "x".repeat(100_000)])(
  "finds nothing for %j",
  async (text) => {
    expect(await checkReceipt({ number: text, code: text }, randomUUID())).toEqual({ state: "checked", receipt: null });
  },
);
