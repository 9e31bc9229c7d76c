import type { AnsweredRequest } from "@/components/cases/status/answered-requests";
import type { SentVersion } from "@/components/cases/status/sent-versions";
import type { OpenRequest } from "@/components/sections/request-part";
import type { Answers } from "@/lib/drafts/answers";
import { fieldLabel } from "@/lib/offices/fields";
import { placeWords } from "@/lib/offices/place";
import { shownValue } from "@/lib/offices/presentation";
import type { OwnOffice } from "@/lib/offices/queries/own";

export function sentVersions({ office, versions }: OwnOffice): SentVersion[] {
  return versions.map(({ id, ordinal, sealedAt, channel }) => ({
    ordinal,
    sealedAt,
    channel,
    isPublished: office.firstPublishedAt !== null && id === office.publishedVersionId,
  }));
}

/** What the municipality is asked now, where its role lets it answer. */
export function openRequestOf({ openCorrection, actions }: OwnOffice): OpenRequest | null {
  if (openCorrection === null) return null;
  return {
    requestedAt: openCorrection.requestedAt,
    mayAnswer: actions.includes("resubmit") || actions.includes("resubmitChange"),
    items: openCorrection.items.map(({ field, reason }) => ({ field, label: fieldLabel(field), reason })),
  };
}

export function answeredRequests({ corrections, openCorrection }: OwnOffice): AnsweredRequest[] {
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
        before: shownValue(field, { [field]: answerOf(before) }, placeWords),
        after: shownValue(field, { [field]: answerOf(after) }, placeWords),
      })),
    }));
}

/** As a correction stores it: a text or a list of texts. */
function answerOf(stored: unknown): Answers[string] {
  if (typeof stored === "string") return stored;
  return Array.isArray(stored) ? stored.map(String) : "";
}
