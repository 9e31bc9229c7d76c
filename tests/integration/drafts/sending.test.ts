import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/drafts/answers";
import { wholeAnswers } from "@/tests/factories/answers";
import { mockNext, request } from "@/tests/support/next-request";

mockNext();
const { db } = await import("@/lib/db/client");
const { perform } = await import("@/lib/db/unit-of-work");
const { CONSENTS, CONSENT_KEYS } = await import("@/lib/declarations/consents");
const { createResumeLink, saveAnswers } = await import("@/lib/drafts/commands");
const { visitor } = await import("@/tests/factories/declarations");
const { submitAction } = await import("@/app/(apply)/declarations/apply/check/actions");
const { saveStepAction } = await import("@/app/(apply)/declarations/apply/[step]/actions");
const { mailLinkAction } = await import("@/app/(apply)/declarations/apply/saved/actions");
const { sendAgainAction } = await import("@/app/(apply)/declarations/apply/expired/actions");
const { resumeAction } = await import("@/app/(apply)/declarations/apply/resume/actions");
const { GET: receipt } = await import("@/app/(apply)/declarations/apply/done/receipt.pdf/route");
const { browserWith, newBrowser, send } = await import("./apply-browser");

const DONE = "/declarations/apply/done";
const agreed = Object.fromEntries(CONSENT_KEYS.map((key) => [key, "yes"]));
const submit = (values: Record<string, string> = {}) => send(submitAction, { ...agreed, seen: "1", ...values });

describe("この内容で申請する", () => {
  it("sends what was shown, empties the draft and leads to the number", async () => {
    const id = await browserWith(wholeAnswers);

    expect((await submit()).to).toBe(DONE);

    const { number, caseId } = await db.submission.findUniqueOrThrow({ where: { key: id } });
    expect(number).toMatch(/^D-\d{4}-[0-9A-Z]{6}$/);
    expect(await db.declaration.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
      number,
      status: "SUBMITTED",
      channel: "web",
      organizationName: wholeAnswers["organizationName"],
    });
  });

  it("again, from a second tab or after Back, leads to the same number", async () => {
    const id = await browserWith(wholeAnswers);
    await submit();

    expect((await submit()).to).toBe(DONE);
    expect((await send(saveStepAction.bind(null, "efforts"), { efforts: "遅い", seen: "1" })).to).toBe(
      `${DONE}?again=yes`,
    );
    expect(await db.declaration.count({ where: { contactEmail: String(wholeAnswers["contactEmail"]), id } })).toBe(0);
    expect(await db.submission.count({ where: { key: id } })).toBe(1);
  });

  it("asks for each consent by itself", async () => {
    const id = await browserWith(wholeAnswers);

    const page = await send(submitAction, { ...agreed, consentLogo: "", consentPrivacy: "on", seen: "1" });

    const [logo, privacy] = ["consentLogo", "consentPrivacy"].map((key) =>
      CONSENTS.find((consent) => consent.key === key),
    );
    expect(page.errors).toEqual({
      consentLogo: `「${logo?.label}」を確認し、チェックを入れてください。`,
      consentPrivacy: `「${privacy?.label}」を確認し、チェックを入れてください。`,
    });
    expect(page.values).toMatchObject({ consentTerms: "yes" });
    expect(await db.submission.findUnique({ where: { key: id } })).toBeNull();
  });

  it("names what is missing or wrong, and the draft keeps all of it", async () => {
    const answers: Answers = { ...wholeAnswers, efforts: "", contactEmail: "aoki" };
    const id = await browserWith(answers);

    const page = await submit();

    expect(page).toMatchObject({
      to: null,
      message: "「取組内容」「メールアドレス」の入力を確かめ、「変更」から直してください。",
    });
    expect((await db.draft.findUniqueOrThrow({ where: { id } })).answers).toEqual(answers);
  });

  it("does not send what another tab changed after the page was shown", async () => {
    const id = await browserWith(wholeAnswers);
    const change = { draftId: id, seen: 1, tab: "b", answers: { efforts: "別のタブの言葉" } };
    await perform(visitor, (uow) => saveAnswers(uow, change));

    const page = await submit();

    expect(page.message).toContain("変更された内容：取組内容");
    expect(await db.submission.findUnique({ where: { key: id } })).toBeNull();
    expect((await submit({ seen: "2" })).to).toBe(DONE);
  });

  it("without a draft leads to an explanation", async () => {
    newBrowser();

    expect((await submit()).to).toBe("/declarations/apply/expired");
  });
});

describe("the receipt", () => {
  it("is a PDF for the browser that applied, and for nobody else", async () => {
    await browserWith(wholeAnswers);
    await submit();

    const mine = await receipt();
    expect([mine.status, mine.headers.get("content-type"), mine.headers.get("cache-control")]).toEqual([
      200,
      "application/pdf",
      "private, no-store",
    ]);
    expect(
      Buffer.from(await mine.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");

    newBrowser();
    expect([(await receipt()).status, (await receipt()).headers.get("location")]).toEqual([303, DONE]);
  });
});

describe("a link by mail", () => {
  const linkMails = (recipient: string) => db.mail.count({ where: { recipient, template: "draft-resume" } });

  it("goes to the address given, which also answers the question of the last step", async () => {
    const id = await browserWith({});

    const page = await send(mailLinkAction, { email: "ａｏｋｉ@midori.example.jp" });

    expect(page.notices).toEqual({ email: "aoki@midori.example.jpに再開用のリンクをお送りしました。" });
    expect((await db.draft.findUniqueOrThrow({ where: { id } })).answers).toEqual({
      contactEmail: "aoki@midori.example.jp",
    });
  });

  it("does not change an address that was answered", async () => {
    const id = await browserWith({ contactEmail: "tanto@midori.example.jp" });

    await send(mailLinkAction, { email: "betsu@midori.example.jp" });

    expect((await db.draft.findUniqueOrThrow({ where: { id } })).answers).toEqual({
      contactEmail: "tanto@midori.example.jp",
    });
  });

  it("is asked for again with one answer, whether there is a draft or not", async () => {
    const known = "known@midori.example.jp";
    await browserWith({ contactEmail: known });
    newBrowser();

    const [forKnown, forUnknown] = [
      await send(sendAgainAction, { email: known }),
      await send(sendAgainAction, { email: "nobody@midori.example.jp" }),
    ];

    const words = (page: { readonly notices?: Readonly<Record<string, string>> }) =>
      page.notices?.["email"]?.replace(/^\S+?@midori.example.jp/, "");
    expect(words(forKnown)).toBe(words(forUnknown));
    expect([await linkMails(known), await linkMails("nobody@midori.example.jp")]).toEqual([1, 0]);
  });

  it("is not mailed to one mailbox without end", async () => {
    const email = "many@midori.example.jp";
    await browserWith({ contactEmail: email });
    for (let turn = 0; turn < 5; turn += 1) await send(mailLinkAction, { email });

    const page = await send(mailLinkAction, { email });

    expect(page.message).toContain("分ほど待ってから");
    expect(await linkMails(email)).toBe(5);
  });

  it("opens on another device by its button, once, at the place where it goes on", async () => {
    const { contactName: _missing, ...answers } = wholeAnswers;
    const id = await browserWith(answers);
    const token = await perform(visitor, (uow) => createResumeLink(uow, id));
    newBrowser();

    expect((await send(resumeAction, { token })).to).toBe("/declarations/apply/contact");
    expect(request.cookies.get("portal-draft")?.value).toMatch(/^[\w-]{43}$/);

    newBrowser();
    const page = await send(resumeAction, { token });
    expect(page.message).toContain("使用済みか、有効期限が過ぎています");
    expect(request.cookies.size).toBe(0);
  });
});
