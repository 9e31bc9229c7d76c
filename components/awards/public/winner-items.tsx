import { ResourceList } from "@/components/ui/resource-list";
import type { PublicWinner } from "@/lib/awards/results/view";
import { routes } from "@/lib/routes";

type WinnerItemsProps = { readonly winners: readonly PublicWinner[]; readonly level: 2 | 3 };

/** Winners one below the other, each with the prize that was given. */
export function WinnerItems({ winners, level }: WinnerItemsProps) {
  return (
    <ResourceList
      level={level}
      resources={winners.map((winner) => ({
        href: routes.awardWinner(winner.fiscalYear, winner.ordinal),
        title: `${winner.recipientName}「${winner.title}」`,
        summary: winner.summary,
        facts: [winner.prizeName, ...(winner.partners.length === 0 ? [] : [`連携：${winner.partners.join("、")}`])],
      }))}
    />
  );
}
