import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import type { Member } from "@/lib/access/actor";

type OrganizationSwitchProps = {
  readonly member: Pick<Member, "memberships" | "organizationId">;
  readonly action: (data: FormData) => Promise<void>;
};

/** For somebody who belongs to more than one. */
export function OrganizationSwitch({ member: { memberships, organizationId }, action }: OrganizationSwitchProps) {
  const others = memberships.filter((membership) => membership.organizationId !== organizationId);
  return (
    <section aria-label="団体の切り替え" className="flex max-w-form flex-col gap-3 rounded-8 bg-solid-gray-50 p-4">
      <p>ほかに参加している団体に切り替えられます。</p>
      <ul className="flex flex-wrap gap-3">
        {others.map((other) => (
          <li key={other.organizationId}>
            <form action={action}>
              <HiddenField name="id" value={other.organizationId} />
              <Button type="submit" look="outline" size="medium">
                {other.organizationName}に切り替える
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
