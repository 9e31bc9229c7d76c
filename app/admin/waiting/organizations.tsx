import { WaitingCounts } from "@/components/admin/waiting-counts";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { countOrganizations } from "@/lib/organizations/queries/desk";
import { routes } from "@/lib/routes";

type OrganizationsWaitingProps = { readonly staff: Staff };

export async function OrganizationsWaiting({ staff }: OrganizationsWaitingProps) {
  const counts = await countOrganizations(staff);
  return (
    <Section title="団体">
      <WaitingCounts
        counts={[
          {
            label: "承認を待つ自治体",
            count: counts.of("PENDING"),
            href: routes.adminOrganizations({ status: "PENDING" }),
            help: "登録した人を確かめて、承認するか決めてください",
          },
        ]}
      />
    </Section>
  );
}
