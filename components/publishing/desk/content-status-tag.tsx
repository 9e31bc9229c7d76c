import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { ContentStatus } from "@/lib/db/generated/enums";
import { contentStatusLabels } from "@/lib/publishing/labels";

const TONES = {
  DRAFT: "warning",
  IN_REVIEW: "info",
  APPROVED: "info",
  PUBLISHED: "success",
  REVISING: "warning",
  REVISION_IN_REVIEW: "info",
  REVISION_APPROVED: "info",
  ARCHIVED: "neutral",
} as const satisfies Record<ContentStatus, Tone>;

type ContentStatusTagProps = { readonly status: ContentStatus };

export function ContentStatusTag({ status }: ContentStatusTagProps) {
  return <StatusBadge tone={TONES[status]}>{contentStatusLabels[status]}</StatusBadge>;
}
