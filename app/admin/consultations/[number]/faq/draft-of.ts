import { randomUUID } from "node:crypto";
import type { FaqDraft } from "@/components/faq-desk/make-faq-form";
import { anonymize } from "@/lib/consultations/anonymize";
import type { FaqSource } from "@/lib/faq/queries/source";
import { QUESTION_MAX } from "@/lib/faq/schema";

const AUDIENCE_OF: Readonly<Record<string, string>> = { municipality: "municipalities", company: "companies" };

/** The form as it opens: the words of the case without its names, and what was found on the way. */
export function draftOf(source: FaqSource, messageId: string) {
  const chosen = source.answers.find(({ id }) => id === messageId);
  if (chosen === undefined) return null;
  const said = anonymize({ question: source.subject, answer: chosen.body }, source.known);
  const asked = anonymize({ question: source.details, answer: "" }, source.known);
  const audience = AUDIENCE_OF[source.entrance];
  const draft: FaqDraft = {
    id: randomUUID(),
    number: source.number,
    messageId,
    question: [...said.question].slice(0, QUESTION_MAX).join(""),
    answer: said.answer,
    topic: source.topic,
    audiences: audience === undefined ? [] : [audience],
  };
  return { draft, replaced: said.replaced, suspicious: said.suspicious, details: asked.question };
}
