import type { Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { ContentKind } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { asText } from "@/lib/drafts/answers";
import { approveContent, submitContent } from "@/lib/publishing/commands/review";
import { createContent } from "@/lib/publishing/commands/write";
import { contentAnswers } from "@/lib/publishing/field";
import { definitionOf } from "@/lib/publishing/kinds/registry";

/** The two of the demonstration's desk: one writes, the other looks over. */
export type Desk = { readonly writer: Staff; readonly second: Staff };

export async function demoDesk(): Promise<Desk> {
  return { writer: await personOfDesk("shiranami@example.jp"), second: await personOfDesk("shiosai@example.jp") };
}

async function personOfDesk(email: string): Promise<Staff> {
  const { id, name, duties } = await db.account.findUniqueOrThrow({ where: { kind_email: { kind: "STAFF", email } } });
  return { kind: "staff", accountId: id, sessionId: "seed", name, duties };
}

/** Writes and publishes what is not there yet, by the commands people use. Answers may leave out what stays empty. */
export async function seedPublished(desk: Desk, kind: ContentKind, list: readonly Answers[]): Promise<void> {
  for (const answers of list) {
    const draft = await seedDraft(desk, kind, answers);
    if (draft === null) continue;
    const sent = await perform(desk.writer, (uow) => submitContent(uow, draft));
    await perform(desk.second, (uow) => approveContent(uow, { id: sent.id, version: sent.version, publishAt: null }));
  }
}

/** Null where the address is taken, or once was: then it was made before. */
export async function seedDraft({ writer }: Desk, kind: ContentKind, answers: Answers) {
  const where = { kind_slug: { kind, slug: asText(answers.slug) } };
  const known = (await db.content.findUnique({ where })) ?? (await db.contentAddress.findUnique({ where }));
  if (known !== null) return null;
  const whole = contentAnswers(definitionOf(kind).fields, answers);
  return perform(writer, (uow) => createContent(uow, { kind, answers: whole }));
}
