import "server-only";
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { recordAudit } from "@/lib/audit/record";
import type { ContentKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, asText } from "@/lib/drafts/answers";
import { DomainError, NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { relationsTo } from "@/lib/publishing/permissions";
import { contentWorkflow, isIn } from "@/lib/publishing/workflow";
import { firstStatus } from "@/lib/workflow/workflow";
import { moveContent } from "./move";
import { auditView, type Content, findForChange, requireFreeAddress, updateContent } from "./record";

/** It was begun with other words, or others have gone on with it since. */
export class DraftBegun extends DomainError {
  override readonly name = "DraftBegun";
  constructor() {
    super("この下書きはすでに作成されています。直したいところは、コンテンツ担当者に伝えてください。");
  }
}

export type CreateContent = { readonly id?: string; readonly kind: ContentKind; readonly answers: Answers };

/**
 * A draft with its first version. `answers` have passed the kind's schema. `id` is drawn where the form is opened: what is
 * sent twice, by a double click or after going back, stays one content.
 */
export async function createContent(uow: UnitOfWork, input: CreateContent): Promise<Content> {
  const { id = randomUUID() } = input;
  await uow.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`content:${id}`}, 0))`;
  if ((await uow.tx.content.count({ where: { id } })) > 0) return saveAgain(uow, { ...input, id });
  return begin(uow, { ...input, id }, "create");
}

/**
 * A draft out of an answer that somebody of the consultations gave, who may not edit what the desk publishes: it is theirs to
 * begin, once. The same send again finds it made.
 */
export async function createFromAnswer(
  uow: UnitOfWork,
  input: Required<CreateContent>,
): Promise<{ readonly content: Content; readonly isNew: boolean }> {
  await uow.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`content:${input.id}`}, 0))`;
  const made = await uow.tx.content.findUnique({ where: { id: input.id } });
  if (made === null) return { content: await begin(uow, input, "createFromAnswer"), isNew: true };
  if (made.authorId !== authorOf(uow) || made.kind !== input.kind) throw new RecordNotFound();
  const { body } = await uow.tx.contentVersion.findUniqueOrThrow({ where: { id: made.currentVersionId } });
  if (!isDeepStrictEqual(body, bodyOf({ ...input.answers, slug: made.slug }))) throw new DraftBegun();
  return { content: made, isNew: false };
}

/** A draft out of a winning entry, by somebody of the award, who may not edit what the desk publishes either. */
export function createFromAward(uow: UnitOfWork, input: Required<CreateContent>): Promise<Content> {
  return begin(uow, input, "createFromAward");
}

async function begin(
  uow: UnitOfWork,
  input: Required<CreateContent>,
  action: "create" | "createFromAnswer" | "createFromAward",
): Promise<Content> {
  const { id } = input;
  const status = firstStatus(contentWorkflow, action, relationsTo(uow.actor, null));
  const versionId = randomUUID();
  const [slug, title] = [asText(input.answers.slug), asText(input.answers.title)];
  await requireFreeAddress(uow, { id, kind: input.kind, slug });
  const content = await uow.tx.content.create({
    data: {
      id,
      kind: input.kind,
      slug,
      title,
      status,
      currentVersionId: versionId,
      authorId: authorOf(uow),
      createdAt: uow.now,
      updatedAt: uow.now,
    },
  });
  await addVersion(uow, content, versionId, input.answers);
  await recordAudit(uow, {
    action: `content.${action}`,
    subject: { kind: "content", id },
    step: { flow: "content", from: "", to: status },
    after: auditView(content),
  });
  return content;
}

/** The first send again changes nothing; other words from the same form are its second version. */
async function saveAgain(
  uow: UnitOfWork,
  { id, kind, answers }: CreateContent & { readonly id: string },
): Promise<Content> {
  const found = await findForChange(uow, id);
  const { body } = await uow.tx.contentVersion.findUniqueOrThrow({ where: { id: found.currentVersionId } });
  return isDeepStrictEqual(body, bodyOf(answers)) ? found : saveContent(uow, { id, version: 1, kind, answers });
}

export type SaveContent = {
  readonly id: string;
  readonly version: number;
  /** Whose schema the answers passed, where a form says so: answers of another kind are not for this content. */
  readonly kind?: ContentKind;
  readonly answers: Answers;
};

/** Writes a new version. The first save on something published begins its revision; what the public reads stays. */
export async function saveContent(uow: UnitOfWork, { id, version, kind, answers }: SaveContent): Promise<Content> {
  const found = await findForChange(uow, id);
  if (kind !== undefined && kind !== found.kind) throw new RecordNotFound();
  if (!isIn("writable", found.status)) throw new StepNotAllowed();
  const begun =
    found.status === "PUBLISHED" ? await moveContent(uow, found, "revise", { seenVersion: version }) : found;
  const [slug, title] = [asText(answers.slug), asText(answers.title)];
  await requireFreeAddress(uow, { id, kind: found.kind, slug });
  const versionId = randomUUID();
  const after = await updateContent(uow, id, found.status === "PUBLISHED" ? begun.version : version, {
    slug,
    title,
    currentVersionId: versionId,
    authorId: authorOf(uow),
    approvedBy: null,
  });
  await addVersion(uow, after, versionId, answers);
  await recordAudit(uow, {
    action: "content.save",
    subject: { kind: "content", id },
    before: auditView(begun),
    after: auditView(after),
  });
  return after;
}

async function addVersion(uow: UnitOfWork, content: Content, id: string, answers: Answers): Promise<void> {
  const last = await uow.tx.contentVersion.findFirst({
    where: { contentId: content.id },
    orderBy: { ordinal: "desc" },
    select: { ordinal: true },
  });
  await uow.tx.contentVersion.create({
    data: {
      id,
      contentId: content.id,
      ordinal: (last?.ordinal ?? 0) + 1,
      slug: content.slug,
      title: content.title,
      body: bodyOf(answers),
      authorId: content.authorId,
      createdAt: uow.now,
    },
    select: { id: true },
  });
}

function bodyOf(answers: Answers): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, toJson(value)]));
}

function toJson(value: string | readonly string[]): string | string[] {
  return typeof value === "string" ? value : [...value];
}

function authorOf({ actor }: UnitOfWork): string {
  if (actor.kind !== "staff") throw new NotPermitted();
  return actor.accountId;
}
