import type { AnsweredRequest } from "@/components/cases/status/answered-requests";
import type { SentVersion } from "@/components/cases/status/sent-versions";
import { fieldLabel } from "@/lib/declarations/fields";
import { shownValue } from "@/lib/declarations/presentation";
import type { OwnCase } from "@/lib/declarations/queries/own";
import type { DeclarationAction } from "@/lib/declarations/workflow";
import type { AnswerValue } from "@/lib/drafts/answers";

export function sentVersions({ declaration, versions }: OwnCase): SentVersion[] {
  return versions.map(({ id, ordinal, sealedAt, channel }) => ({
    ordinal,
    sealedAt,
    channel,
    isPublished: declaration.firstPublishedAt !== null && id === declaration.publishedVersionId,
  }));
}

/** A declaration with a term can also be renewed before the term is over; that is no step of the workflow. */
export function ownActions({ declaration, actions }: OwnCase): DeclarationAction[] {
  const early = declaration.status === "PUBLISHED" && declaration.validUntil !== null;
  return early ? [...actions, "renew"] : actions;
}

export function answeredRequests({ corrections, openCorrection }: OwnCase): AnsweredRequest[] {
  return corrections
    .filter(({ id }) => id !== openCorrection?.id)
    .map(({ id, requestedAt, answeredAt, items }) => ({
      id,
      requestedAt,
      answeredAt,
      items: items.map(({ field, reason, explanation, before, after }) => ({
        field,
        label: fieldLabel(field),
        reason,
        explanation,
        before: shownValue(field, { [field]: answerOf(before) }),
        after: shownValue(field, { [field]: answerOf(after) }),
      })),
    }));
}

/** As `resubmitDeclaration` stored it: a text or a list of texts. */
function answerOf(stored: unknown): AnswerValue {
  if (typeof stored === "string") return stored;
  return Array.isArray(stored) ? stored.map(String) : "";
}
