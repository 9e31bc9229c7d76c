import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { DomainError, RecordNotFound } from "@/lib/errors";
import { addFeedback, handleFeedback } from "@/lib/feedback/commands";
import { countFeedback, FEEDBACK_PAGE_SIZE, getPageName, listFeedback } from "@/lib/feedback/queries";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createEditors, publishNews } from "@/tests/factories/contents";

const visitor = { kind: "visitor" } as const;
const say = (comment: string) =>
  perform(visitor, (uow) => addFeedback(uow, { address: "/about", isHelpful: false, comment }));

describe("what a reader says about a page", () => {
  it("is kept without contact data, and gone through once by somebody of the desk", async () => {
    await say("分かりにくいです。03-1234-5678に電話を。");
    const { writer, second } = await createEditors();
    const [item] = (await listFeedback(writer, { state: "open" })).items;
    expect(item).toMatchObject({ address: "/about", isHelpful: false, handledAt: null });
    expect(item?.comment).toBe("分かりにくいです。（電話番号のため削除）に電話を。");
    const id = item?.id ?? "";

    await perform(writer, (uow) => handleFeedback(uow, { id }));
    const again = await attempt(second, (uow) => handleFeedback(uow, { id }));

    expect(again).toMatchObject({ ok: false, error: expect.any(DomainError) });
    expect(await db.pageFeedback.findUnique({ where: { id } })).toMatchObject({ handledBy: writer.accountId });
    const events = await db.auditEvent.findMany({ where: { subjectId: id, outcome: "done" } });
    expect(events.map(({ action }) => action)).toEqual(["feedback.handle"]);
  });

  it("is shown to nobody else", async () => {
    await say("意見");
    const stranger = await staffOf(await createStaff(["DECLARATIONS"]));
    const { id } = await db.pageFeedback.findFirstOrThrow();

    expect((await listFeedback(stranger, {})).items).toEqual([]);
    expect(await countFeedback(stranger)).toEqual({ open: 0, handled: 0 });
    expect(await attempt(stranger, (uow) => handleFeedback(uow, { id }))).toMatchObject({
      error: expect.any(RecordNotFound),
    });
  });

  it("is read page by page, each once", async () => {
    for (let count = 0; count <= FEEDBACK_PAGE_SIZE; count++) await say(`意見${count}`);
    const { writer } = await createEditors();

    const first = await listFeedback(writer, {});
    const second = await listFeedback(writer, { before: first.next });

    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(await db.pageFeedback.count());
  });
});

describe("the page it is about", () => {
  it("is one of ours", async () => {
    const { slug, title } = await publishNews(await createEditors());

    expect(await getPageName(`/news/${slug}`)).toBe(title);
    expect(await getPageName("/about")).not.toBeNull();
    expect(await getPageName("/news/nothing-of-this-name")).toBeNull();
    expect(await getPageName("//example.jp/about")).toBeNull();
  });
});
