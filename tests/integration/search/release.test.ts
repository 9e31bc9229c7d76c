import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { indexOlderDeclarations } from "@/lib/declarations/commands/search-entry";
import { toEventItem } from "@/lib/events/item";
import { getNewsFeed } from "@/lib/news/feed-file";
import { approveContent, releaseWhenDue, submitContent } from "@/lib/publishing/commands/review";
import { createContent } from "@/lib/publishing/commands/write";
import { getShown, listAllShown, listShown } from "@/lib/publishing/queries/public";
import { searchSite } from "@/lib/search/queries";
import { siteSearchSchema } from "@/lib/search/schema";
import { contentTasks } from "@/lib/server/worker-tasks/contents";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createEditors, newsAnswers } from "@/tests/factories/contents";
import { createDeclaration } from "@/tests/factories/declarations";

const worker = { kind: "system", job: "test" } as const;
const reviewer = async () => staffOf(await createStaff());
const found = async (q: string) => {
  const { items } = await searchSite(siteSearchSchema.parse({ q }));
  return items.map(({ address }) => address);
};

/** Everywhere the public looks. */
async function seen(slug: string, word: string) {
  const feed = (await getNewsFeed("feed", "試験")).body.toString();
  return {
    page: (await getShown(["NEWS"], slug))?.state ?? null,
    list: (await listShown({ kinds: ["NEWS"], category: "call" }, 1)).items.some((item) => item.slug === slug),
    sitemap: (await listAllShown(["NEWS"])).some((item) => item.slug === slug),
    search: (await found(word)).includes(`/news/${slug}`),
    feed: feed.includes(slug),
  };
}

const NOWHERE = { page: null, list: false, sitemap: false, search: false, feed: false };
const EVERYWHERE = { page: "shown", list: true, sitemap: true, search: true, feed: true };

describe("what has a set time", () => {
  it("is nowhere before it, and everywhere at it", async () => {
    const { writer, second } = await createEditors();
    const answers = newsAnswers({ title: "鷹ノ巣の募集", category: "call" });
    const { id, slug } = await perform(writer, (uow) => createContent(uow, { kind: "NEWS", answers }));
    const sent = await perform(writer, (uow) => submitContent(uow, { id, version: 1 }));
    const publishAt = new Date(Date.now() + 3_600_000);
    await perform(second, (uow) => approveContent(uow, { id, version: sent.version, publishAt }));
    const before = new Date(publishAt.getTime() - 1);

    await perform(worker, (uow) => releaseWhenDue({ ...uow, now: before }, id));
    expect(await seen(slug, "鷹ノ巣")).toEqual(NOWHERE);
    await perform(worker, (uow) => releaseWhenDue({ ...uow, now: publishAt }, id));
    expect(await seen(slug, "鷹ノ巣")).toEqual(EVERYWHERE);
  });
});

describe("a declaration", () => {
  it("is found while it is shown, by public words alone", async () => {
    const shown = await createDeclaration({ status: "PUBLISHED", reviewer: await reviewer() });
    const gone = await createDeclaration({ status: "WITHDRAWN", reviewer: await reviewer() });

    expect(await found(shown.number)).toEqual([`/declarations/${shown.number}`]);
    expect(await found(gone.number)).toEqual([]);
    const entry = await db.searchEntry.findUniqueOrThrow({ where: { address: `/declarations/${shown.number}` } });
    const { contactEmail, contactName } = await db.declaration.findUniqueOrThrow({ where: { number: shown.number } });
    expect(entry.text + entry.summary).not.toContain(contactEmail);
    expect(entry.text + entry.summary).not.toContain(contactName);
  });

  it("that was published before there was an index is brought in once", async () => {
    const { number } = await createDeclaration({ status: "PUBLISHED", reviewer: await reviewer() });
    await db.searchEntry.deleteMany({ where: { address: `/declarations/${number}` } });

    expect(await perform(worker, indexOlderDeclarations)).toBe(1);
    expect(await perform(worker, indexOlderDeclarations)).toBe(0);
    expect(await found(number)).toEqual([`/declarations/${number}`]);
  });
});

describe("a day that begins", () => {
  it("drops the pages that count days", async () => {
    const before = await db.publication.count({ where: { tags: { has: "contents:day" } } });

    await contentTasks["begin-day"]();

    expect(await db.publication.count({ where: { tags: { has: "contents:day" } } })).toBe(before + 1);
  });
});

it("reads an event of the public row without what the desk left empty", () => {
  const event = toEventItem({
    contentId: "id",
    slug: "a",
    body: {},
    publishedAt: new Date(0),
    updatedAt: new Date(0),
  });

  expect(event).toMatchObject({ title: "", format: "online", deadline: null, startsAt: new Date(0) });
});
