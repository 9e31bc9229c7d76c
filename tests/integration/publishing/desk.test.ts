import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { perform } from "@/lib/db/unit-of-work";
import { RecordNotFound, StaleRecord } from "@/lib/errors";
import { archiveContent } from "@/lib/publishing/commands/ending";
import { restoreVersion } from "@/lib/publishing/commands/restore-version";
import { submitContent } from "@/lib/publishing/commands/review";
import { createContent, saveContent } from "@/lib/publishing/commands/write";
import { contentFilterSchema, statusesOf } from "@/lib/publishing/filters";
import { countForDesk, countToReview, getForDesk, listForDesk } from "@/lib/publishing/queries/desk";
import { faultsOfLinks } from "@/lib/publishing/queries/links";
import { getFreeSlug } from "@/lib/publishing/queries/slugs";
import { listContentTimeline } from "@/lib/publishing/queries/timeline";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createEditors, newsAnswers, publishNews } from "@/tests/factories/contents";

let editors: { readonly writer: Staff; readonly second: Staff };
let auditor: Staff;

beforeAll(async () => {
  editors = await createEditors();
  auditor = await staffOf(await createStaff(["AUDIT", "DECLARATIONS"]));
});

const draft = (changes = {}) =>
  perform(editors.writer, (uow) => createContent(uow, { kind: "NEWS", answers: newsAnswers(changes) }));

describe("the form of a new content", () => {
  it("makes one draft, however often and however fast it is sent", async () => {
    const [id, answers] = [randomUUID(), newsAnswers()];
    const send = () => perform(editors.writer, (uow) => createContent(uow, { id, kind: "NEWS", answers }));

    const sent = await Promise.all([send(), send(), send()]);
    const later = await send();

    expect(new Set([...sent, later].map((content) => [content.id, content.version].join()))).toEqual(
      new Set([`${id},1`]),
    );
    expect((await getForDesk(editors.writer, id))?.versions).toHaveLength(1);
  });

  it("keeps other words sent from it as a second version, until somebody has gone on with it", async () => {
    const id = randomUUID();
    const send = (title: string) =>
      perform(editors.writer, (uow) => createContent(uow, { id, kind: "NEWS", answers: newsAnswers({ title }) }));
    await send("はじめの題名");

    expect(await send("直した題名")).toMatchObject({ version: 2, title: "直した題名" });
    await expect(send("もう一度直した題名")).rejects.toThrow(StaleRecord);
  });
});

it("the answers of one kind are never saved on a content of another", async () => {
  const { id, version } = await draft();
  const policy = { kind: "POLICY", answers: newsAnswers({ title: "施策の言葉" }) } as const;

  const saves = [
    () => perform(editors.writer, (uow) => saveContent(uow, { id, version, ...policy })),
    () => perform(editors.writer, (uow) => createContent(uow, { id, ...policy })),
  ];
  for (const save of saves) await expect(save()).rejects.toThrow(RecordNotFound);
  expect(await getForDesk(editors.writer, id)).toMatchObject({ kind: "NEWS", version: 1, versions: { length: 1 } });
});

describe("the work list", () => {
  it("gives nothing to staff without the duty", async () => {
    const { id } = await draft();

    expect((await listForDesk(auditor, {})).items).toEqual([]);
    expect([...(await countForDesk(auditor))]).toEqual([]);
    expect(await countToReview(auditor)).toBe(0);
    expect(await getForDesk(auditor, id)).toBeNull();
    expect(await listContentTimeline(auditor, id)).toEqual([]);
  });

  it("counts as one's own to look over what a colleague has sent, and lists exactly that", async () => {
    const word = randomUUID();
    const { id, version } = await draft({ title: word });
    await draft({ title: `${word}（下書き）` });
    await perform(editors.writer, (uow) => submitContent(uow, { id, version }));

    const review = (staff: Staff) =>
      listForDesk(staff, { q: word, statuses: statusesOf.review, notBy: staff.accountId });
    expect((await review(editors.second)).items.map((item) => item.id)).toEqual([id]);
    expect((await review(editors.writer)).items).toEqual([]);
    expect((await listForDesk(editors.writer, { q: word })).items).toHaveLength(2);
  });

  it("drops what an address says that it does not know", () => {
    expect(contentFilterSchema.parse({ view: "x", kind: "'", q: " ", before: "1" })).toEqual({});
  });
});

it("an address is proposed that nothing has or had", async () => {
  const first = await getFreeSlug(editors.writer, "NEWS");
  const { id, version } = await publishNews(editors, newsAnswers({ slug: first }));
  const renamed = newsAnswers({ slug: `renamed-${randomUUID().slice(0, 8)}` });
  await perform(editors.writer, (uow) => saveContent(uow, { id, version, answers: renamed }));

  const second = await getFreeSlug(editors.writer, "NEWS");

  expect(first).toMatch(/^news-\d{8}(-\d+)?$/);
  expect(second).not.toBe(first);
  expect(second.startsWith(first.slice(0, "news-20261127".length))).toBe(true);
});

it("an old version comes back as the newest, and nothing is lost", async () => {
  const { id, version, slug } = await draft({ title: "はじめの題名" });
  const saved = await perform(editors.writer, (uow) =>
    saveContent(uow, { id, version, answers: newsAnswers({ slug, title: "次の題名" }) }),
  );

  const after = await perform(editors.second, (uow) => restoreVersion(uow, { id, version: saved.version, ordinal: 1 }));

  expect(after).toMatchObject({ title: "はじめの題名", authorId: editors.second.accountId });
  expect((await getForDesk(editors.writer, id))?.versions.map(({ title }) => title)).toEqual([
    "はじめの題名",
    "次の題名",
    "はじめの題名",
  ]);
});

describe("links", () => {
  const faults = (body: string) => faultsOfLinks("NEWS", newsAnswers({ body }));

  it("to pages of the portal are known while the public finds them", async () => {
    const { id, slug, version } = await publishNews(editors);
    const body = `[前の案内](/news/${slug}#top)、[歩み](/about/history)、[検索](/declarations/prefectures/20)`;
    expect(await faults(body)).toEqual({});

    await perform(editors.writer, (uow) => archiveContent(uow, { id, version, reason: "終了したため" }));

    expect(await faults(body)).toEqual({ body: expect.stringContaining(`「/news/${slug}」`) });
    expect(await faults("[ない頁](/no-such-page)")).toEqual({ body: expect.stringContaining("見つかりません") });
  });

  it("to other sites are nobody's business here", async () => {
    expect(await faults("[外](https://example.jp/none)、[電話](tel:0300000000)、[見出し](#x)")).toEqual({});
  });
});
