import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import type { ApplyStep } from "@/lib/routes";
import { wholeAnswers } from "@/tests/factories/answers";
import { fileOf, png, svgWithScript } from "@/tests/factories/pictures";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { mockNext, request } from "@/tests/support/next-request";

const folder = mkdtempSync(join(tmpdir(), "portal-files-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
mockNext();
const { clock } = await import("@/lib/clock");
const { db } = await import("@/lib/db/client");
const { fieldsOfStep } = await import("@/lib/declarations/fields");
const { saveAnswers } = await import("@/lib/drafts/commands");
const { perform } = await import("@/lib/db/unit-of-work");
const { visitor } = await import("@/tests/factories/declarations");
const { startAction } = await import("@/app/(apply)/declarations/apply/actions");
const { saveStepAction } = await import("@/app/(apply)/declarations/apply/[step]/actions");
const { browserWith, newBrowser, send } = await import("./apply-browser");

afterEach(() => clock.shift(0));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A step's part of a whole application, as its form sends it. */
function valuesOf(step: ApplyStep, changes: FieldValues = {}): FieldValues {
  const own = fieldsOfStep(step).map(({ name }) => [name, wholeAnswers[name] ?? ""] as const);
  const sent = own.filter(([, value]) => value !== "");
  return { ...Object.fromEntries(sent), seen: "1", ...changes };
}

const save = (step: ApplyStep, values: FieldValues | FormData) => send(saveStepAction.bind(null, step), values);
const stored = (id: string) => db.draft.findUniqueOrThrow({ where: { id } });

async function answersOf(id: string) {
  const { answers } = await stored(id);
  return typeof answers === "object" && answers !== null && !Array.isArray(answers) ? answers : {};
}

it("starting opens a draft and a cookie that no script reads, for thirty days", async () => {
  newBrowser();

  const { to } = await send(startAction, {});

  expect(to).toBe("/declarations/apply/organization");
  const cookie = request.cookies.get("portal-draft");
  expect(cookie?.options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: false, maxAge: 30 * 86_400 });
  expect(cookie?.value).toMatch(/^[\w-]{43}$/);
});

describe("a step", () => {
  it("keeps everything before it is checked, names every fault in order and gives all of it back", async () => {
    const id = await browserWith({});
    const typed = valuesOf("organization", {
      postalCode: "１２",
      corporateNumber: "123",
      street: "",
      municipality: "",
    });

    const page = await save("organization", typed);

    expect(page.to).toBeNull();
    expect(Object.keys(page.errors)).toEqual(["corporateNumber", "postalCode", "municipality", "street"]);
    expect(page.values).toMatchObject({ ...typed, seen: "2" });
    expect(await answersOf(id)).toMatchObject({ postalCode: "１２", corporateNumber: "123" });
  });

  it.each([
    ["organization", "/declarations/apply/efforts"],
    ["efforts", "/declarations/apply/contact"],
    ["contact", "/declarations/apply/check"],
  ] as const)("%s without a fault leads on", async (step, next) => {
    await browserWith({});

    expect((await save(step, valuesOf(step))).to).toBe(next);
  });

  it("that was opened from the check page returns there", async () => {
    await browserWith(wholeAnswers);

    expect((await save("organization", valuesOf("organization", { back: "check" }))).to).toBe(
      "/declarations/apply/check",
    );
  });

  it("says which fields another tab had changed too, and keeps the rest of that tab's words", async () => {
    const id = await browserWith(wholeAnswers);
    const other = { efforts: "別のタブの言葉", startedOn: "2027年1月" };
    await perform(visitor, (uow) => saveAnswers(uow, { draftId: id, seen: 1, tab: "b", answers: other }));

    const { to } = await save("efforts", valuesOf("efforts", { efforts: "この画面の言葉", tab: "a" }));

    expect(to).toBe("/declarations/apply/contact?also=efforts");
    expect(await answersOf(id)).toMatchObject({ efforts: "この画面の言葉", startedOn: "2027年1月" });
  });

  it("without a box ticked has none ticked", async () => {
    const id = await browserWith(wholeAnswers);

    const page = await save("efforts", { ...valuesOf("efforts"), policyItems: [] });

    expect(page.errors).toEqual({ policyItems: "取組方針を選択してください。" });
    expect(await answersOf(id)).toMatchObject({ policyItems: [] });
  });
});

describe("the postal code", () => {
  it("fills in the address and keeps it, in any width and with any hyphen", async () => {
    const id = await browserWith({});

    const page = await save("organization", { postalCode: "１００ー０００４", intent: "find-address", seen: "1" });

    expect(page).toMatchObject({
      to: null,
      errors: {},
      values: { prefectureCode: "13", municipality: "千代田区", street: "大手町" },
      notices: { postalCode: expect.stringContaining("住所が見つかりました") },
      focus: "street",
    });
    expect(await answersOf(id)).toMatchObject({ municipality: "千代田区" });
  });

  it("leaves a street that was typed alone", async () => {
    await browserWith({});

    const page = await save("organization", {
      postalCode: "1000004",
      street: "丸の内9-9",
      intent: "find-address",
      seen: "1",
    });

    expect(page.values).toMatchObject({ municipality: "千代田区", street: "丸の内9-9" });
  });

  it.each([
    ["", "郵便番号を入力してください。"],
    ["12", "郵便番号は7けたで入力してください。例）100-0014"],
    ["9999999", "この郵便番号の住所は見つかりませんでした。番号を確かめるか、都道府県から住所を入力してください。"],
  ])("%s that leads nowhere says what to do, and only that", async (postalCode, sentence) => {
    await browserWith({});

    const page = await save("organization", { postalCode, intent: "find-address", seen: "1" });

    expect(page.errors).toEqual({ postalCode: sentence });
  });
});

describe("a picture", () => {
  function withFile(file: File, values: FieldValues = {}): FormData {
    const data = formData(valuesOf("efforts", values));
    data.append("logoFile", file);
    return data;
  }

  it("is stored whichever button was pressed, and survives the faults of the rest", async () => {
    const id = await browserWith({});

    const page = await save("efforts", withFile(fileOf(await png(), "ロゴ.png"), { efforts: "" }));

    expect(Object.keys(page.errors)).toEqual(["efforts", "logoAlt"]);
    const [file] = page.files?.["logoFile"] ?? [];
    expect(file?.name).toBe("ロゴ.png");
    expect(await answersOf(id)).toMatchObject({ logo: [file?.id] });
  });

  it("takes the place of the one before, and can be released", async () => {
    const id = await browserWith({});
    const first = await save("efforts", withFile(fileOf(await png(), "一.png"), { intent: "upload" }));
    const firstId = first.files?.["logoFile"]?.[0]?.id ?? "";

    const second = await save(
      "efforts",
      withFile(fileOf(await png(), "二.png"), { intent: "upload", logo: firstId, seen: "2" }),
    );
    const secondId = second.files?.["logoFile"]?.[0]?.id ?? "";

    expect(second).toMatchObject({
      errors: {},
      notices: { logoFile: "二.pngを前の画像と差し替えました。" },
      focus: "logoFile",
    });
    expect(await db.attachment.findUnique({ where: { id: firstId } })).toBeNull();

    const released = await save("efforts", valuesOf("efforts", { release: secondId, logo: secondId, seen: "3" }));
    expect(released).toMatchObject({ files: { logoFile: [] }, notices: { logoFile: "画像を解除しました。" } });
    expect(await answersOf(id)).toMatchObject({ logo: [] });
    expect(await db.attachment.count({ where: { draftId: id } })).toBe(0);
  });

  it("that is refused is told at its control, and nothing else is lost", async () => {
    const id = await browserWith({});

    const page = await save("efforts", withFile(fileOf(svgWithScript, "logo.png"), { intent: "pause" }));

    expect(page.to).toBeNull();
    expect(page.errors).toEqual({ logoFile: expect.stringContaining("PNG、JPEG、WebP") });
    expect(await answersOf(id)).toMatchObject({ efforts: wholeAnswers["efforts"] });
    expect(await answersOf(id)).not.toHaveProperty("logo");
  });

  it("of another draft is not taken over by its id", async () => {
    await browserWith({});
    const theirs = await save("efforts", withFile(fileOf(await png(), "他.png"), { intent: "upload" }));
    const id = await browserWith({});

    await save("efforts", valuesOf("efforts", { logo: theirs.files?.["logoFile"]?.[0]?.id ?? "" }));

    expect(await answersOf(id)).not.toHaveProperty("logo");
  });
});

describe("a pause", () => {
  it("mails the link when the address is known, however much is still missing", async () => {
    const id = await browserWith({ contactEmail: "aoki@midori.example.jp" });

    const { to } = await save("organization", valuesOf("organization", { organizationName: "", intent: "pause" }));

    expect(to).toBe("/declarations/apply/saved?sent=yes");
    expect(await db.resumeLink.count({ where: { draftId: id } })).toBe(1);
    expect(await db.mail.findFirst({ where: { recipient: "aoki@midori.example.jp" } })).toMatchObject({
      template: "draft-resume",
    });
  });

  it("without an address asks for one", async () => {
    const id = await browserWith({});

    expect((await save("organization", { organizationName: "みどり", intent: "pause", seen: "1" })).to).toBe(
      "/declarations/apply/saved",
    );
    expect(await answersOf(id)).toMatchObject({ organizationName: "みどり" });
  });
});

describe("when the draft is gone in the middle of typing", () => {
  it.each([
    ["its time is over", () => clock.shift(31 * 86_400_000)],
    ["the cookie is gone", () => request.cookies.clear()],
  ])("because %s, what stands in the page begins a new one", async (_why, lose) => {
    const before = await browserWith(wholeAnswers);
    lose();

    const page = await save("efforts", valuesOf("efforts", { efforts: "打ち終えたばかりの言葉", seen: "7" }));

    expect(page.to).toBeNull();
    expect(page.message).toContain("この画面の内容で新しく保存し直しました");
    expect(page.values).toMatchObject({ efforts: "打ち終えたばかりの言葉", seen: "2" });
    const next = await save("efforts", valuesOf("efforts", { efforts: "打ち終えたばかりの言葉", seen: "2" }));
    expect(next.to).toBe("/declarations/apply/contact");
    expect((await stored(before)).answers).toMatchObject({ efforts: wholeAnswers["efforts"] });
  });
});

it("opening too many drafts from one address is refused with a sentence", async () => {
  newBrowser();
  for (let turn = 0; turn < 120; turn += 1) await send(startAction, {});

  const page = await send(startAction, {});

  expect(page).toMatchObject({ to: null, message: expect.stringContaining("分ほど待ってから") });
});
