import { WaitingCounts } from "@/components/admin/waiting-counts";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { countOpenDisposals } from "@/lib/retention/queries";
import { routes } from "@/lib/routes";

type ErasuresWaitingProps = { readonly staff: Staff };

export async function ErasuresWaiting({ staff }: ErasuresWaitingProps) {
  return (
    <Section title="保存と消去">
      <WaitingCounts
        counts={[
          {
            label: "承認待ちの消去の予定",
            count: await countOpenDisposals(staff),
            href: routes.adminRetention(),
            help: "対象を確かめて、承認または却下してください",
          },
        ]}
      />
    </Section>
  );
}
