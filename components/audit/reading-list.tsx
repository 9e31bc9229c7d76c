import { ResourceList } from "@/components/ui/resource-list";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

export type ListedReading = {
  readonly id: string;
  readonly personName: string;
  readonly requesterName: string;
  readonly requestedAt: Date;
  readonly reason: string;
  readonly isOpen: boolean;
  readonly isApproved: boolean | null;
  readonly isValid: boolean;
};

type ReadingListProps = { readonly readings: readonly ListedReading[] };

/** Requests to read what a colleague did, each with how it stands. */
export function ReadingList({ readings }: ReadingListProps) {
  return (
    <ResourceList
      resources={readings.map((reading) => ({
        href: routes.adminAuditReading(reading.id),
        title: `${reading.personName}さんの記録の閲覧（${standingOf(reading)}）`,
        summary: `理由：${reading.reason}`,
        facts: [`依頼：${reading.requesterName}`, formatDateTime(reading.requestedAt)],
      }))}
    />
  );
}

export function standingOf({ isOpen, isApproved, isValid }: Omit<ListedReading, "id">): string {
  if (isOpen) return "承認待ち";
  if (isApproved !== true) return "承認されませんでした";
  return isValid ? "承認済み" : "期限が過ぎました";
}
