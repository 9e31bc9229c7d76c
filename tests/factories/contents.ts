import { randomUUID } from "node:crypto";
import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import type { Content } from "@/lib/publishing/commands/record";
import { approveContent, submitContent } from "@/lib/publishing/commands/review";
import { createContent } from "@/lib/publishing/commands/write";
import { createStaff, staffOf } from "./accounts";

/** Two people of the desk: one writes, the other looks over. */
export async function createEditors(): Promise<{ readonly writer: Staff; readonly second: Staff }> {
  const [writer, second] = await Promise.all([
    staffOf(await createStaff(["CONTENT"])),
    staffOf(await createStaff(["CONTENT"])),
  ]);
  return { writer, second };
}

/** A whole news item, invented; its address is free. */
export function newsAnswers(changes: Answers = {}): Answers {
  return {
    title: "企業向けの説明会を開きます",
    slug: `news-${randomUUID().slice(0, 8)}`,
    category: "announcement",
    summary: "地方で働く制度を検討する企業のための説明会です。",
    body: "## 日時\n\n2026年12月1日に開きます。",
    image: "",
    deadline: "",
    contact: "",
    expiresAt: "",
    ...changes,
  };
}

/** Published by the usual way: written, sent for review, let through by the second person. */
export async function publishNews(
  { writer, second }: { readonly writer: Staff; readonly second: Staff },
  answers: Answers = newsAnswers(),
): Promise<Content> {
  const draft = await perform(writer, (uow) => createContent(uow, { kind: "NEWS", answers }));
  return publishDraft({ writer, second }, draft);
}

export async function publishDraft(
  { writer, second }: { readonly writer: Staff; readonly second: Staff },
  { id, version }: Content,
): Promise<Content> {
  const sent = await perform(writer, (uow) => submitContent(uow, { id, version }));
  return perform(second, (uow) => approveContent(uow, { id, version: sent.version, publishAt: null }));
}

export async function findContent(id: string): Promise<Content> {
  return db.content.findUniqueOrThrow({ where: { id } });
}
