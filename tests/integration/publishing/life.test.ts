import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { FieldsRefused, StaleRecord, StepNotAllowed } from "@/lib/errors";
import { archiveContent, dropRevision, expireWhenDue, restoreContent } from "@/lib/publishing/commands/ending";
import { approveContent, releaseWhenDue, returnContent, submitContent } from "@/lib/publishing/commands/review";
import { createContent, saveContent } from "@/lib/publishing/commands/write";
import { getShown } from "@/lib/publishing/queries/public";
import { contentWorkflow } from "@/lib/publishing/workflow";
import { workflowRows } from "@/lib/workflow/table";
import { createEditors, findContent, newsAnswers, publishDraft, publishNews } from "@/tests/factories/contents";

let editors: { readonly writer: Staff; readonly second: Staff };
const worker = { kind: "system", job: "test" } as const;

beforeAll(async () => {
  editors = await createEditors();
});

const searchEntry = (slug: string) => db.searchEntry.findUnique({ where: { address: `/news/${slug}` } });

describe("publishing", () => {
  it("makes page, address and search entry at once, and not before the second person says so", async () => {
    const answers = newsAnswers();
    const draft = await perform(editors.writer, (uow) => createContent(uow, { kind: "NEWS", answers }));
    const slug = draft.slug;
    expect(await getShown(["NEWS"], slug)).toBeNull();

    const after = await publishDraft(editors, draft);

    expect(after).toMatchObject({ status: "PUBLISHED", approvedBy: editors.second.accountId });
    expect(await getShown(["NEWS"], slug)).toMatchObject({
      state: "shown",
      content: { title: answers.title, categories: ["announcement"] },
    });
    expect(await searchEntry(slug)).toMatchObject({ kind: "NEWS", title: answers.title });
  });

  it("refuses who wrote it, and leaves no trace", async () => {
    const { id } = await perform(editors.writer, (uow) => createContent(uow, { kind: "NEWS", answers: newsAnswers() }));
    const sent = await perform(editors.writer, (uow) => submitContent(uow, { id, version: 1 }));

    const outcome = await attempt(editors.writer, (uow) =>
      approveContent(uow, { id, version: sent.version, publishAt: null }),
    );

    expect(outcome).toMatchObject({ ok: false, error: expect.any(StepNotAllowed) });
    expect(await findContent(id)).toEqual(sent);
  });

  it("does not send what has gaps for review, and names them", async () => {
    const answers = newsAnswers({ summary: "", body: "### 見出し\n\n①番目" });
    const { id } = await perform(editors.writer, (uow) => createContent(uow, { kind: "NEWS", answers }));

    const outcome = await attempt(editors.writer, (uow) => submitContent(uow, { id, version: 1 }));

    expect(outcome).toMatchObject({
      ok: false,
      error: { fields: { summary: "概要を入力してください。", body: expect.stringContaining("「①」") } },
    });
    expect(outcome).toMatchObject({ error: expect.any(FieldsRefused) });
  });

  it("waits for its time, and is then let go by the worker alone", async () => {
    const { id, slug } = await perform(editors.writer, (uow) =>
      createContent(uow, { kind: "NEWS", answers: newsAnswers() }),
    );
    const sent = await perform(editors.writer, (uow) => submitContent(uow, { id, version: 1 }));
    const publishAt = new Date(Date.now() + 3_600_000);
    await perform(editors.second, (uow) => approveContent(uow, { id, version: sent.version, publishAt }));

    expect(await perform(worker, (uow) => releaseWhenDue(uow, id))).toBeNull();
    expect(await getShown(["NEWS"], slug)).toBeNull();
    await perform(worker, (uow) => releaseWhenDue({ ...uow, now: publishAt }, id));

    expect(await findContent(id)).toMatchObject({ status: "PUBLISHED", publishAt: null });
  });
});

describe("a revision", () => {
  it("leaves what the public reads alone until it is let through, and redirects a renamed address", async () => {
    const { id, slug, version } = await publishNews(editors);
    const renamed = `${slug}-new`;
    const saved = await perform(editors.writer, (uow) =>
      saveContent(uow, { id, version, answers: newsAnswers({ title: "新しい題名", slug: renamed }) }),
    );
    expect(saved.status).toBe("REVISING");
    expect(await getShown(["NEWS"], slug)).toMatchObject({ state: "shown" });
    expect(await getShown(["NEWS"], renamed)).toBeNull();

    await publishDraft(editors, saved);

    expect(await getShown(["NEWS"], slug)).toEqual({ state: "moved", slug: renamed });
    expect(await getShown(["NEWS"], renamed)).toMatchObject({ content: { title: "新しい題名" } });
    expect([await searchEntry(slug), await searchEntry(renamed)]).toMatchObject([null, { title: "新しい題名" }]);
  });

  it("can be dropped: the published words are the current ones again", async () => {
    const before = await publishNews(editors);
    const saved = await perform(editors.second, (uow) =>
      saveContent(uow, {
        id: before.id,
        version: before.version,
        answers: newsAnswers({ slug: before.slug, title: "改訂" }),
      }),
    );

    const after = await perform(editors.second, (uow) => dropRevision(uow, saved));

    expect(after).toMatchObject({
      status: "PUBLISHED",
      title: before.title,
      currentVersionId: before.publishedVersionId,
      authorId: editors.writer.accountId,
    });
  });

  it("of an old screen is refused", async () => {
    const { id, slug, version } = await publishNews(editors);
    const save = (title: string) =>
      attempt(editors.writer, (uow) => saveContent(uow, { id, version, answers: newsAnswers({ slug, title }) }));

    expect(await save("一人目")).toMatchObject({ ok: true });
    expect(await save("二人目")).toMatchObject({ ok: false, error: expect.any(StaleRecord) });
  });
});

describe("the end", () => {
  it("leaves a page that says so, takes the search entry away, and can be undone as a draft", async () => {
    const { id, slug, version, title } = await publishNews(editors);

    const ended = await perform(editors.writer, (uow) => archiveContent(uow, { id, version, reason: "終了したため" }));

    expect(await getShown(["NEWS"], slug)).toMatchObject({ state: "ended", title });
    expect(await searchEntry(slug)).toBeNull();
    expect(await perform(editors.writer, (uow) => restoreContent(uow, ended))).toMatchObject({ status: "DRAFT" });
  });

  it("comes by itself at the set time", async () => {
    const { id, slug } = await publishNews(editors, newsAnswers({ expiresAt: "2099-01-01T00:00" }));
    const [before, at] = ["2098-12-31T14:59:59Z", "2098-12-31T15:00:00Z"].map((text) => new Date(text));

    await perform(worker, (uow) => expireWhenDue({ ...uow, now: before ?? uow.now }, id));
    expect(await getShown(["NEWS"], slug)).toMatchObject({ state: "shown" });
    await perform(worker, (uow) => expireWhenDue({ ...uow, now: at ?? uow.now }, id));
    expect(await getShown(["NEWS"], slug)).toMatchObject({ state: "ended" });
  });

  it("takes back to the writer what was asked to be published", async () => {
    const { id } = await perform(editors.writer, (uow) => createContent(uow, { kind: "NEWS", answers: newsAnswers() }));
    const sent = await perform(editors.writer, (uow) => submitContent(uow, { id, version: 1 }));

    const back = await perform(editors.second, (uow) =>
      returnContent(uow, { id, version: sent.version, reason: "日時を確かめてください。" }),
    );

    expect(back).toMatchObject({ status: "DRAFT", returnReason: "日時を確かめてください。" });
  });
});

describe("the database", () => {
  it("knows exactly the arrows of the workflow table", async () => {
    const stored = await db.workflowStep.findMany({ where: { flow: "content" } });
    const key = (row: (typeof stored)[number]) => `${row.action} ${row.fromStatus} ${row.toStatus}`;

    expect(stored.map(key).toSorted()).toEqual(workflowRows("content", contentWorkflow).map(key).toSorted());
  });

  it("refuses a status without its event, a change of a version, and one person in two parts", async () => {
    const content = await publishNews(editors);

    await expect(db.content.update({ where: { id: content.id }, data: { status: "ARCHIVED" } })).rejects.toThrow(
      /has no event of its own/,
    );
    await expect(db.$executeRaw`UPDATE content_version SET title = ''`).rejects.toThrow(/permission denied/);
    await expect(
      db.content.update({ where: { id: content.id }, data: { approvedBy: content.authorId } }),
    ).rejects.toThrow(/content_by_another/);
  });
});
