import { WaitingCounts } from "@/components/admin/waiting-counts";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { countMatchingWaiting } from "@/lib/matching/queries/waiting";
import { routes } from "@/lib/routes";

type MatchingWaitingProps = { readonly staff: Staff };

export async function MatchingWaiting({ staff }: MatchingWaitingProps) {
  const { drafts, requests } = await countMatchingWaiting(staff);
  return (
    <Section title="マッチング">
      {drafts + requests === 0 && <p>いま、対応を待っている希望と紹介はありません。</p>}
      <WaitingCounts
        counts={[
          {
            label: "紹介をまだ作っていない希望",
            count: requests,
            href: routes.adminMatchingRequests(),
            help: "候補を確かめて、紹介を作ってください",
          },
          {
            label: "提案していない紹介",
            count: drafts,
            href: routes.adminMatching({ status: "DRAFT" }),
            help: "下書きのままで、希望した側にまだ送っていないもの",
          },
        ]}
      />
    </Section>
  );
}
