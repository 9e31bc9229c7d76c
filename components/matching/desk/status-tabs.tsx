import { CountsNav } from "@/components/ui/counts-nav";
import { IntroductionStatus } from "@/lib/db/generated/enums";
import { statusLabels } from "@/lib/matching/labels";
import { type IntroductionFilters, introductionsAddress } from "@/lib/matching/queue-filters";

type StatusTabsProps = {
  readonly filters: IntroductionFilters;
  readonly counts: Readonly<Partial<Record<IntroductionStatus, number>>>;
};

/** Where the introductions stand, each with its number. */
export function StatusTabs({ filters, counts }: StatusTabsProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <CountsNav
      label="紹介の状況別の件数"
      counts={[
        {
          label: "すべて",
          count: all,
          href: introductionsAddress(filters, { status: undefined }),
          isCurrent: filters.status === undefined,
        },
        ...Object.values(IntroductionStatus).map((status) => ({
          label: statusLabels[status],
          count: counts[status] ?? 0,
          href: introductionsAddress(filters, { status }),
          isCurrent: filters.status === status,
        })),
      ]}
    />
  );
}
