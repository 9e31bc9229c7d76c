import { StatusBadge } from "@/components/ui/status-badge";
import type { CouncilMember } from "@/lib/content/council";

type CouncilMembersProps = { readonly members: readonly CouncilMember[] };

/** Name and post: side by side where there is room, one below the other on a phone. */
export function CouncilMembers({ members }: CouncilMembersProps) {
  return (
    <dl className="border-t border-solid-gray-420">
      {members.map(({ name, post, role }) => (
        <div
          key={name}
          className="grid gap-x-6 gap-y-1 border-b border-solid-gray-300 py-3 desktop:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <dt className="flex flex-wrap items-center gap-3 font-700">
            {name}
            {role && <StatusBadge tone="info">{role}</StatusBadge>}
          </dt>
          <dd>{post}</dd>
        </div>
      ))}
    </dl>
  );
}
