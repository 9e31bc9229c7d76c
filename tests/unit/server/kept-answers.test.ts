import { expect, it } from "vitest";
import { KeptAnswers } from "@/lib/server/kept-answers.mjs";

type Parts = { readonly tags?: string[]; readonly revalidate?: number; readonly expire?: number };

const now = () => performance.timeOrigin + performance.now();
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

/** An answer as Next hands it over: cut from a slab that holds much else. */
async function answer(text: string, { tags = [], revalidate = 3_600, expire = 7_200 }: Parts = {}) {
  const value = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of [text.slice(0, 1), text.slice(1)]) controller.enqueue(Buffer.from(part));
      controller.close();
    },
  });
  return { value, tags, stale: 300, timestamp: now(), expire, revalidate };
}

async function chunksOf(answers: KeptAnswers, key: string): Promise<readonly Uint8Array[]> {
  const entry = await answers.get(key, []);
  return entry === undefined ? [] : Array.fromAsync(entry.value);
}

const textOf = async (answers: KeptAnswers, key: string) =>
  (await chunksOf(answers, key)).map((chunk) => Buffer.from(chunk).toString()).join("");

it("gives an answer as often as it is asked for, in memory of its own", async () => {
  const answers = new KeptAnswers();
  await answers.set("a", answer("見本市"));

  expect([await textOf(answers, "a"), await textOf(answers, "a")]).toEqual(["見本市", "見本市"]);
  const [chunk] = await chunksOf(answers, "a");
  expect(chunk?.buffer.byteLength).toBe(Buffer.byteLength("見本市"));
});

it("waits for one that is being made, and forgets one whose making fails", async () => {
  const answers = new KeptAnswers();
  const making = answers.set(
    "a",
    later().then(() => answer("a")),
  );
  expect(await textOf(answers, "a")).toBe("a");
  await making;

  await answers.set("b", Promise.reject(new Error("The database is away.")));
  expect(await answers.get("b", [])).toBeUndefined();
});

it("drops what was published since, and what is past its time", async () => {
  const answers = new KeptAnswers();
  await answers.set("a", answer("a", { tags: ["news"] }));
  await answers.set("b", answer("b", { revalidate: 0 }));
  await answers.set("c", answer("c", { expire: 0 }));
  await answers.set("d", answer("d", { tags: ["other"] }));
  await later();
  await answers.updateTags(["news"]);
  await later();

  expect(await Promise.all(["a", "b", "c", "d"].map((key) => textOf(answers, key)))).toEqual(["", "", "", "d"]);
  expect(await answers.getExpiration(["news"])).toBeGreaterThan(0);
  await answers.set("a", answer("a, once more", { tags: ["news"] }));
  expect(await textOf(answers, "a")).toBe("a, once more");
});

it("counts what is around an answer: addresses that nobody has cannot fill the memory", async () => {
  const answers = new KeptAnswers(1_000_000);
  const keys = Array.from({ length: 2_000 }, (_, index) => `/news/${index}`);
  for (const key of keys) await answers.set(key, answer("null"));

  const kept = await Promise.all(keys.map((key) => answers.get(key, [])));
  const count = kept.filter((entry) => entry !== undefined).length;
  expect(count).toBeGreaterThan(400);
  expect(count).toBeLessThan(500);
  expect(kept.at(-1)).toBeDefined();
});
