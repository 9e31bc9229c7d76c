import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { addDevice } from "@/lib/drafts/commands";
import { randomAddress } from "@/tests/factories/accounts";
import { wholeAnswers } from "@/tests/factories/answers";
import { createDraft, visitor } from "@/tests/factories/declarations";
import { mockNext, request } from "@/tests/support/next-request";

mockNext();
const { holdDraft } = await import("@/lib/auth/held-draft");
const { submitDeclaration } = await import("@/lib/declarations/commands/submit");
const { CONSENT_KEYS } = await import("@/lib/declarations/consents");
const { POST } = await import("@/app/api/drafts/route");

let draftId = "";

beforeEach(async () => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
  draftId = await createDraft({});
  await holdDraft(await perform(visitor, (uow) => addDevice(uow, draftId)));
});

const HEADERS = {
  "content-type": "application/json",
  host: "localhost:3000",
  origin: "http://localhost:3000",
  "sec-fetch-site": "same-origin",
};
const SAVE = { seen: 1, tab: "tab-a", answers: { efforts: "甲" }, isLast: false };

const post = (body: unknown, headers: Record<string, string> = HEADERS) =>
  POST(
    new Request("http://localhost:3000/api/drafts", {
      method: "POST",
      headers,
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );

const stored = () => db.draft.findUniqueOrThrow({ where: { id: draftId } });

describe("a save by itself", () => {
  it("keeps what has changed and says when", async () => {
    const response = await post({ ...SAVE, answers: { efforts: " 甲\u0000\u202E ", policyItems: ["1", "5"] } });

    expect(await response.json()).toEqual({ version: 2, savedAt: expect.stringMatching(/^\d{1,2}:\d{2}$/), newer: {} });
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect((await stored()).answers).toEqual({ efforts: "甲", policyItems: ["1", "5"] });
  });

  it("brings what another tab wrote since the page was made", async () => {
    await post({ ...SAVE, tab: "tab-b", answers: { street: "大手町1" } });

    const response = await post(SAVE);

    expect(await response.json()).toMatchObject({ version: 3, newer: { street: "大手町1" } });
  });

  it("steps back where something later was saved, unless the page is being left", async () => {
    await post({ ...SAVE, answers: { efforts: "後の言葉" }, isLast: true });

    expect(await (await post(SAVE)).json()).toMatchObject({ version: 2, newer: { efforts: "後の言葉" } });
    expect(await (await post({ ...SAVE, answers: { efforts: "最後" }, isLast: true })).json()).toMatchObject({
      version: 3,
    });
    expect((await stored()).answers).toEqual({ efforts: "最後" });
  });
});

describe("is refused without a trace", () => {
  const long = "あ".repeat(20_001);
  const refused = [
    ["from another site", 403, SAVE, { ...HEADERS, "sec-fetch-site": "cross-site" }],
    ["from another origin", 403, SAVE, { ...HEADERS, origin: "https://evil.example" }],
    ["from nowhere", 403, SAVE, { ...HEADERS, origin: "null" }],
    ["as a form", 415, SAVE, { ...HEADERS, "content-type": "application/x-www-form-urlencoded" }],
    ["as text", 415, SAVE, { ...HEADERS, "content-type": "text/plain" }],
    ["when it is no JSON", 422, "{", HEADERS],
    ["when it is nothing", 422, "", HEADERS],
    ["with a question that nobody asked", 422, { ...SAVE, answers: { isAdmin: "yes" } }, HEADERS],
    ["with a name of the language", 422, '{"seen":1,"tab":"a","isLast":false,"answers":{"__proto__x":"1"}}', HEADERS],
    ["with a picture", 422, { ...SAVE, answers: { logo: [crypto.randomUUID()] } }, HEADERS],
    ["with a number for a text", 422, { ...SAVE, answers: { efforts: 5 } }, HEADERS],
    ["with an object for a text", 422, { ...SAVE, answers: { efforts: { a: 1 } } }, HEADERS],
    ["with a text that is too long", 422, { ...SAVE, answers: { efforts: long } }, HEADERS],
    ["with too many boxes", 422, { ...SAVE, answers: { policyItems: Array(51).fill("1") } }, HEADERS],
    ["with no number of a save", 422, { ...SAVE, seen: "1e309" }, HEADERS],
    ["with a save before the first", 422, { ...SAVE, seen: -1 }, HEADERS],
    ["with a strange tab", 422, { ...SAVE, tab: "<script>" }, HEADERS],
    ["when it is far too long", 413, `{"x":"${"あ".repeat(400_001)}"}`, HEADERS],
  ] as const;

  it.each(refused)("%s", async (_how, status, body, headers) => {
    const response = await post(body, { ...headers });

    expect([response.status, await response.text()]).toEqual([status, ""]);
    expect(await stored()).toMatchObject({ version: 1, answers: {} });
  });

  it("without a draft, or with somebody's guess of a cookie", async () => {
    request.cookies.clear();
    expect((await post(SAVE)).status).toBe(410);

    await holdDraft("a".repeat(43));
    expect((await post(SAVE)).status).toBe(410);
  });

  it("after the draft was sent", async () => {
    const sent = await createDraft(wholeAnswers);
    await holdDraft(await perform(visitor, (uow) => addDevice(uow, sent)));
    await perform(visitor, (uow) => submitDeclaration(uow, { draftId: sent, consents: CONSENT_KEYS }));

    expect((await post(SAVE)).status).toBe(409);
  });

  it("after too many, and says when it may go on", async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 245; turn += 1) statuses.push((await post({ ...SAVE, answers: {} })).status);

    expect(new Set(statuses.slice(0, 240))).toEqual(new Set([200]));
    expect(new Set(statuses.slice(240))).toEqual(new Set([429]));
    expect(Number((await post(SAVE)).headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
