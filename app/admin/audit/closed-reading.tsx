import { ButtonLink } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import { READING_HOURS } from "@/lib/audit/readings/limits";
import { routes } from "@/lib/routes";

type ClosedReadingProps = { readonly person: string | undefined };

/** In place of the list, where it would tell what one colleague did. */
export function ClosedReading({ person }: ClosedReadingProps) {
  return (
    <div className="flex flex-col items-start gap-4">
      <InsetText>
        <p>
          ある職員に絞って記録を見るには、ほかの人の承認が必要です。理由を添えて依頼してください。承認されると、
          {READING_HOURS}時間見られます。
        </p>
      </InsetText>
      <ButtonLink href={routes.adminAuditReadings(person)}>この職員の記録の閲覧を依頼する</ButtonLink>
    </div>
  );
}
