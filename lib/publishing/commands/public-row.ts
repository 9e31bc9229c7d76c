import "server-only";
import type { ContentKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { toJapanDay } from "@/lib/japan/dates";
import { recordPublication } from "@/lib/publication";
import { parseAnswers } from "@/lib/publishing/answers";
import { addressOf } from "@/lib/publishing/kinds/registry";
import { beginningOf, imagesIn } from "@/lib/publishing/markdown";
import { momentFrom } from "@/lib/publishing/moment";
import { searchTextOfContent } from "@/lib/publishing/search-text";
import { contentTags } from "@/lib/publishing/tags";
import { isIn } from "@/lib/publishing/workflow";
import { dropSearchEntry, putSearchEntry } from "@/lib/search/entries";
import { type Content, updateContent } from "./record";
import { scheduleContent } from "./schedule";

const SUMMARY_MAX = 120;

export async function answersOfVersion(uow: UnitOfWork, versionId: string): Promise<Answers> {
  const { body } = await uow.tx.contentVersion.findUniqueOrThrow({ where: { id: versionId }, select: { body: true } });
  return parseAnswers(body);
}

/** Makes the public row, its search entry and its address what the content says: shown as published, or gone. */
export async function syncPublicContent(uow: UnitOfWork, content: Content): Promise<Content> {
  const before = await uow.tx.publishedContent.findUnique({
    where: { contentId: content.id },
    select: { slug: true, body: true },
  });
  const isShown = isIn("shown", content.status) && content.publishedVersionId !== null;
  const after = isShown ? await show(uow, content) : content;
  if (!isShown) await uow.tx.publishedContent.deleteMany({ where: { contentId: content.id } });
  const address = addressOf(content.kind, content.slug);
  const old = before === null ? undefined : addressOf(content.kind, before.slug);
  if (old !== undefined && (!isShown || old !== address)) await dropSearchEntry(uow, old);
  await markImages(uow, content, before === null ? [] : imagesOf(parseAnswers(before.body)));
  const slugs = new Set([content.slug, ...(before === null ? [] : [before.slug])]);
  await recordPublication(uow, [
    contentTags.all,
    contentTags.kind(content.kind),
    ...[...slugs].map((slug) => contentTags.one(content.kind, slug)),
  ]);
  return after;
}

async function show(uow: UnitOfWork, content: Content): Promise<Content> {
  const version = await uow.tx.contentVersion.findUniqueOrThrow({
    where: { id: content.publishedVersionId ?? content.currentVersionId },
    select: { slug: true, title: true, body: true },
  });
  const answers = parseAnswers(version.body);
  const row = {
    kind: content.kind,
    slug: version.slug,
    title: version.title,
    body: toJson(answers),
    ...columnsOf(content.kind, answers),
    publishedAt: content.firstPublishedAt ?? uow.now,
    updatedAt: uow.now,
  };
  await uow.tx.publishedContent.upsert({
    where: { contentId: content.id },
    create: { ...row, contentId: content.id },
    update: row,
  });
  await uow.tx.contentAddress.upsert({
    where: { kind_slug: { kind: content.kind, slug: version.slug } },
    create: { kind: content.kind, slug: version.slug, contentId: content.id, since: uow.now },
    update: {},
  });
  await putInSearch(uow, content.kind, { ...version, summary: row.summary, audiences: row.audiences }, answers);
  return scheduleEnd(uow, content, answers);
}

async function putInSearch(
  uow: UnitOfWork,
  kind: ContentKind,
  { slug, title, summary, audiences }: Readonly<Record<"slug" | "title" | "summary", string>> & { audiences: string[] },
  answers: Answers,
): Promise<void> {
  const address = addressOf(kind, slug);
  if (address === undefined) return;
  const text = searchTextOfContent(kind, answers);
  await putSearchEntry(uow, { address, kind, title, summary, text, audiences, updatedAt: uow.now });
}

/** What lists filter and sort by, read out of the answers. */
function columnsOf(kind: ContentKind, answers: Answers) {
  const day = (name: string) => {
    const moment = momentFrom(asText(answers[name]));
    return moment === null ? null : new Date(toJapanDay(moment));
  };
  const categories: Readonly<Record<ContentKind, string>> = {
    POLICY: "tags",
    GUIDELINE: "tags",
    CASE_STUDY: "prefectures",
    NEWS: "category",
    EVENT: "format",
    FAQ: "topic",
    PAGE: "",
    BANNER: "level",
  };
  return {
    summary: summaryOf(answers),
    audiences: [...asList(answers.audiences)],
    categories: [...asList(answers[categories[kind]])],
    ministry: asText(answers.ministry) || null,
    startsOn: day("startsAt"),
    endsOn: day("endsAt") ?? day("deadline"),
  };
}

/** A kind without a summary is summed up by how its text begins. */
function summaryOf({ summary, body }: Answers): string {
  return asText(summary) || beginningOf(asText(body), SUMMARY_MAX);
}

/** A banner leaves at its end; anything else at 掲載を終える日時, if it has one. */
async function scheduleEnd(uow: UnitOfWork, content: Content, answers: Answers): Promise<Content> {
  const expiresAt = momentFrom(asText(answers[content.kind === "BANNER" ? "endsAt" : "expiresAt"]));
  if (expiresAt !== null) await scheduleContent(uow, "expire-content", content.id, expiresAt);
  const startsAt = content.kind === "BANNER" ? momentFrom(asText(answers.startsAt)) : null;
  if (startsAt !== null && startsAt > uow.now) await scheduleContent(uow, "refresh-content", content.id, startsAt);
  return updateContent(uow, content.id, content.version, { expiresAt });
}

/** A picture may be asked for while something published shows it. */
async function markImages(uow: UnitOfWork, content: Content, before: readonly string[]): Promise<void> {
  const row = await uow.tx.publishedContent.findUnique({ where: { contentId: content.id }, select: { body: true } });
  const now = row === null ? [] : imagesOf(parseAnswers(row.body));
  const gone: string[] = [];
  for (const id of before.filter((image) => !now.includes(image))) {
    const others = await uow.tx.$queryRaw<{ found: boolean }[]>`
      SELECT EXISTS (SELECT 1 FROM published_content WHERE body::text LIKE ${`%${id}%`}) AS found`;
    if (others[0]?.found !== true) gone.push(id);
  }
  if (gone.length > 0) await uow.tx.contentImage.updateMany({ where: { id: { in: gone } }, data: { isPublic: false } });
  if (now.length > 0)
    await uow.tx.contentImage.updateMany({ where: { id: { in: [...now] } }, data: { isPublic: true } });
}

function imagesOf(answers: Answers): readonly string[] {
  const own = asText(answers.image);
  return [...new Set([...(own === "" ? [] : [own]), ...imagesIn(asText(answers.body)).map(({ id }) => id)])];
}

function toJson(answers: Answers): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
  );
}
