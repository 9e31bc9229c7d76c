import { WaitingCounts } from "@/components/admin/waiting-counts";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { countMails } from "@/lib/mail/queries";
import { routes } from "@/lib/routes";

type MailWaitingProps = { readonly staff: Staff };

export async function MailWaiting({ staff }: MailWaitingProps) {
  const counts = await countMails(staff);
  return (
    <Section title="メール">
      <WaitingCounts
        counts={[
          {
            label: "送信できなかったメール",
            count: counts.of("FAILED"),
            href: routes.adminMail({ status: "FAILED" }),
            help: "理由を確かめて、再送してください",
            isUrgent: true,
          },
          {
            label: "送信待ちのメール",
            count: counts.of("QUEUED"),
            href: routes.adminMail({ status: "QUEUED" }),
            help: "自動で送信されます",
          },
        ]}
      />
    </Section>
  );
}
