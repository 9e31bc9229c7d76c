import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import type { Staff } from "@/lib/access/actor";
import { listRecoveriesToDecide } from "@/lib/awards/jury/queries/recovery";
import { routes } from "@/lib/routes";

type RecoveriesWaitingProps = { readonly staff: Staff };

/** Jurors who cannot get in, and whose way back waits for a second person. Shown when there is one: it is rare. */
export async function RecoveriesWaiting({ staff }: RecoveriesWaitingProps) {
  const changes = await listRecoveriesToDecide(staff);
  if (changes.length === 0) return null;
  return (
    <Section title={`審査委員のサインイン方法の再設定の承認（${changes.length}件）`}>
      <ul className="flex flex-col gap-2">
        {changes.map(({ id, name, seat, proposedAt, proposerName }) => (
          <li key={id}>
            <a href={routes.adminJurorRecovery(seat.fiscalYear, seat.id)}>{name}さんのサインイン方法の再設定</a>
            <span className="ml-3 text-solid-gray-700">
              依頼：{proposerName}、<TimeText at={proposedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
