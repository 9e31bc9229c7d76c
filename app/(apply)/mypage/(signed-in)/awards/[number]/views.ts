import type { AnsweredRequest } from "@/components/cases/status/answered-requests";
import type { SentVersion } from "@/components/cases/status/sent-versions";
import type { OpenRequest } from "@/components/sections/request-part";
import { fieldsFor } from "@/lib/awards/entries/fields";
import { shownValue } from "@/lib/awards/entries/presentation";
import type { OwnEntry } from "@/lib/awards/entries/queries/own";
import { reasonInWords, storedReasons } from "@/lib/awards/entries/reasons";
import type { Answers } from "@/lib/drafts/answers";

export function sentVersions({ versions }: OwnEntry): SentVersion[] {
  return versions.map(({ ordinal, sealedAt, channel }) => ({ ordinal, sealedAt, channel, isPublished: false }));
}

/** What the applicant is asked now, where their role lets them answer. */
export function openRequestOf(own: OwnEntry): OpenRequest | null {
  const { openCorrection, actions } = own;
  if (openCorrection === null) return null;
  const { labelOf } = wordsOf(own);
  return {
    requestedAt: openCorrection.requestedAt,
    mayAnswer: actions.includes("resubmit"),
    items: openCorrection.items.map(({ field, reason }) => ({ field, label: labelOf(field), reason })),
  };
}

export function answeredRequests(own: OwnEntry): AnsweredRequest[] {
  const { corrections, openCorrection } = own;
  const { labelOf, inWords } = wordsOf(own);
  return corrections
    .filter(({ id }) => id !== openCorrection?.id)
    .map(({ id, requestedAt, answeredAt, items }) => ({
      id,
      requestedAt,
      answeredAt,
      items: items.map(({ field, reason, explanation, before, after }) => ({
        field,
        label: labelOf(field),
        reason,
        explanation,
        before: inWords(field, before),
        after: inWords(field, after),
      })),
    }));
}

/** Why it is not judged. Told once two people have agreed, and not before. */
export function reasonsOf({ entry }: OwnEntry): string[] {
  if (entry.status !== "INELIGIBLE") return [];
  return storedReasons(entry.reasons).map(reasonInWords);
}

function wordsOf({ call, versions }: OwnEntry) {
  const fields = call === null ? [] : fieldsFor(call.settings, call.category);
  const find = (name: string) => fields.find((field) => field.name === name);
  const attachments = versions.flatMap(({ content }) => content.attachments);
  return {
    labelOf: (name: string) => find(name)?.label ?? name,
    inWords: (name: string, stored: unknown) => {
      const field = find(name);
      return field === undefined ? "" : shownValue(field, { [name]: answerOf(stored) }, attachments);
    },
  };
}

/** As a correction stores it: a text or a list of texts. */
function answerOf(stored: unknown): Answers[string] {
  if (typeof stored === "string") return stored;
  return Array.isArray(stored) ? stored.map(String) : "";
}
