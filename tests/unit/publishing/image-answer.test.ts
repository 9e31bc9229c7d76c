import { expect, it } from "vitest";
import { answerWithImage } from "@/lib/publishing/image-answer";

const bytes = new Uint8Array([1, 2, 3]);
const picture = { name: "7f8b0f0e-640.webp", etag: '"abc-640"', read: async () => bytes };
const asked = (headers: HeadersInit = {}) => new Request("http://localhost:3000/media/7f8b0f0e/640.webp", { headers });

it("names its type and the file itself, and lets nothing in it run", async () => {
  const answer = await answerWithImage(asked(), picture, "public, max-age=300");

  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/webp",
    "content-disposition": "inline; filename=\"7f8b0f0e-640.webp\"; filename*=UTF-8''7f8b0f0e-640.webp",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=300",
  });
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
});

it("is not sent again to who has it", async () => {
  expect((await answerWithImage(asked({ "if-none-match": picture.etag }), picture, "public")).status).toBe(304);
});

it("is not there, and not kept as missing, when its file is gone", async () => {
  const gone = await answerWithImage(asked(), { ...picture, read: async () => null }, "public, max-age=300");

  expect([gone.status, gone.headers.get("cache-control")]).toEqual([404, "no-store"]);
});
