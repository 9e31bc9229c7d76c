import { expect, it, vi } from "vitest";

/** Prisma says on its debug channel whether it remembered how to run a statement. */
vi.stubEnv("DEBUG", "prisma:client:clientEngine");
const told: string[] = [];
vi.spyOn(console, "warn").mockImplementation((...parts: unknown[]) => void told.push(parts.map(String).join(" ")));
const { perform } = await import("@/lib/db/unit-of-work");
const { recordPublication } = await import("@/lib/publication");
const { putSearchEntry } = await import("@/lib/search/entries");
const { submitDeclaration } = await import("@/lib/declarations/commands/submit");
const { CONSENT_KEYS } = await import("@/lib/declarations/consents");
const { wholeAnswers } = await import("@/tests/factories/answers");
const { createDraft, visitor, worker } = await import("@/tests/factories/declarations");

async function workedOutAnewDuring(work: () => Promise<unknown>): Promise<number> {
  told.length = 0;
  await work();
  expect(told.filter((line) => line.includes("query plan cache hit")).length).toBeGreaterThan(0);
  return told.filter((line) => line.includes("query plan cache miss")).length;
}

async function submit(organizationName: string): Promise<void> {
  const draftId = await createDraft({ ...wholeAnswers, organizationName });
  await perform(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));
}

it("works nothing out anew for the second declaration, whatever words and lists it holds", async () => {
  await submit("株式会社はじめ");
  await submit("株式会社つぎ");

  expect(await workedOutAnewDuring(() => submit("株式会社まったく別の言葉"))).toBe(0);
});

it("nor for a second page in the search and a second publication", async () => {
  const put = (text: string, tags: readonly string[]) =>
    perform(worker, async (uow) => {
      const entry = { kind: "PAGE", title: text, summary: text, text, audiences: tags, updatedAt: uow.now };
      await putSearchEntry(uow, { ...entry, address: `/${text}` });
      await recordPublication(uow, tags);
    });
  await put("はじめの頁", ["company"]);

  expect(await workedOutAnewDuring(() => put("つぎの頁の言葉", ["municipality", "worker"]))).toBe(0);
});
