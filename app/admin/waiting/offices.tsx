import { WaitingCounts } from "@/components/admin/waiting-counts";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { countWaiting } from "@/lib/offices/queries/waiting";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";

type OfficesWaitingProps = { readonly staff: Staff };

export async function OfficesWaiting({ staff }: OfficesWaitingProps) {
  const [waiting, targetDays] = await Promise.all([countWaiting(staff), getSetting("satellite.targetDays")]);
  const { mine, unassigned, overdue, withMunicipalities } = waiting;
  return (
    <Section title="サテライトオフィス">
      {mine + unassigned + overdue === 0 && <p>いま、あなたの対応を待っている施設はありません。おつかれさまです。</p>}
      <WaitingCounts
        counts={[
          {
            label: "自分が担当する施設",
            count: mine,
            href: routes.adminOffices({ assignee: "me" }),
            help: "あなたが担当し、事務局の対応を待っている施設",
          },
          {
            label: "担当者が未定の施設",
            count: unassigned,
            href: routes.adminOffices({ assignee: "none" }),
            help: "まだ誰も担当していない施設",
          },
          {
            label: "目標日数を超過した施設",
            count: overdue,
            href: routes.adminOffices({ overdue: "yes" }),
            help: `受付から${targetDays}営業日を超えた施設`,
            isUrgent: true,
          },
          {
            label: "自治体の対応待ち",
            count: withMunicipalities,
            href: routes.adminOffices({ view: "municipality" }),
            help: "修正の依頼への返事を待っている施設",
          },
        ]}
      />
    </Section>
  );
}
