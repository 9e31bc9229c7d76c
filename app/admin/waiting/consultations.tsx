import { WaitingCounts } from "@/components/admin/waiting-counts";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { countWaiting } from "@/lib/consultations/queries/waiting";
import { routes } from "@/lib/routes";

type ConsultationsWaitingProps = { readonly staff: Staff };

export async function ConsultationsWaiting({ staff }: ConsultationsWaitingProps) {
  const { mine, unread, late, received } = await countWaiting(staff);
  return (
    <Section title="相談">
      {mine + unread + late + received === 0 && (
        <p>いま、あなたの対応を待っている相談はありません。おつかれさまです。</p>
      )}
      <WaitingCounts
        counts={[
          {
            label: "自分が担当する相談",
            count: mine,
            href: routes.adminConsultations({ assignee: "me" }),
            help: "担当か副担当で、事務局の対応を待っている相談",
          },
          {
            label: "未読がある相談",
            count: unread,
            href: routes.adminConsultations({ view: "all", unread: "yes" }),
            help: "相談者から届き、あなたがまだ読んでいないもの",
          },
          {
            label: "最初の回答が遅れている相談",
            count: late,
            href: routes.adminConsultations({ late: "yes" }),
            help: "最初の回答の目標を過ぎた相談",
            isUrgent: true,
          },
          {
            label: "担当の決定を待つ相談",
            count: received,
            href: routes.adminConsultations({ status: "RECEIVED" }),
            help: "担当の案を確かめていない相談",
          },
        ]}
      />
    </Section>
  );
}
