import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { withNewsOf } from "@/app/admin/contents/news-of-content";
import type { AuditAction } from "@/lib/audit/actions";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import type { ContentAct, ContentOutcome } from "@/lib/publishing/acts";
import { archiveContent, dropRevision, restoreContent } from "@/lib/publishing/commands/ending";
import { requireKnownLinks } from "@/lib/publishing/commands/links";
import { answersOfVersion } from "@/lib/publishing/commands/public-row";
import type { Content } from "@/lib/publishing/commands/record";
import { approveContent, returnContent, type SeenContent, submitContent } from "@/lib/publishing/commands/review";
import { contentReasonSchema, publishContentSchema, seenContentSchema } from "@/lib/publishing/desk-schema";
import { contentTags } from "@/lib/publishing/tags";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";

type Decision<Value extends SeenContent> = {
  readonly schema: z.ZodType<Value>;
  readonly trying: AuditAction;
  readonly work: (uow: UnitOfWork, value: Value) => Promise<Content>;
  readonly done: (value: Value) => ContentOutcome;
};

/** Reads, does it, and leads to the page of the content with a word on the outcome. */
async function carryOut<Value extends SeenContent>(decision: Decision<Value>, data: FormData): Promise<FormState> {
  const form = readForm(decision.schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id, version } = form.value;
  const options = { trying: decision.trying, subjectId: id };
  const outcome = await attempt(staff, (uow) => decision.work(uow, form.value), options);
  if (outcome.ok) {
    const { kind, slug, firstPublishedAt } = outcome.value;
    if (firstPublishedAt !== null)
      afterPublication([contentTags.all, contentTags.kind(kind), contentTags.one(kind, slug)]);
    redirect(routes.adminContent(id, decision.done(form.value)));
  }
  const { error } = outcome;
  if (error instanceof FieldsRefused) return form.rejected(Object.values(error.fields).join("\n"));
  return withNewsOf(staff, { id, version }, error, form.rejected(error.message));
}

type Send = (data: FormData) => Promise<FormState>;

function send<Value extends SeenContent>(
  schema: z.ZodType<Value>,
  trying: AuditAction,
  work: Decision<Value>["work"],
  done: ContentOutcome,
): Send {
  return (data) => carryOut({ schema, trying, work, done: () => done }, data);
}

export const contentDecisions: Readonly<Record<ContentAct, Send>> = {
  submit: send(
    seenContentSchema,
    "content.submit",
    async (uow, seen) => withKnownLinks(uow, await submitContent(uow, seen)),
    "submit",
  ),
  publish: (data) =>
    carryOut(
      {
        schema: publishContentSchema(clock.now()),
        trying: "content.publish",
        work: async (uow, value) => withKnownLinks(uow, await approveContent(uow, value)),
        done: ({ publishAt }) => (publishAt === null ? "publish" : "schedule"),
      },
      data,
    ),
  return: send(contentReasonSchema("戻す理由"), "content.return", returnContent, "return"),
  restore: send(seenContentSchema, "content.restore", restoreContent, "restore"),
  archive: send(contentReasonSchema("公開を終える理由"), "content.archive", archiveContent, "archive"),
  "drop-revision": send(seenContentSchema, "content.dropRevision", dropRevision, "drop-revision"),
  discard: send(contentReasonSchema("破棄する理由"), "content.discard", archiveContent, "discard"),
};

/** A page may have gone since the text was written; what fails here is not done at all. */
async function withKnownLinks(uow: UnitOfWork, content: Content): Promise<Content> {
  await requireKnownLinks(content.kind, await answersOfVersion(uow, content.currentVersionId));
  return content;
}
