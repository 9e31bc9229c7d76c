import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import type { Staff } from "@/lib/access/actor";
import { listClearingsToDecide } from "@/lib/awards/conflicts/queries/desk";
import { routes } from "@/lib/routes";

type ClearingsWaitingProps = { readonly staff: Staff };

/** Conflicts of interest whose clearing waits for a second person; nothing when none does. */
export async function ClearingsWaiting({ staff }: ClearingsWaitingProps) {
  const clearings = await listClearingsToDecide(staff);
  if (clearings.length === 0) return null;
  return (
    <Section title={`利益相反の解除の承認（${clearings.length}件）`}>
      <ul className="flex flex-col gap-2">
        {clearings.map(({ id, fiscalYear, person, applicantName, proposedAt }) => (
          <li key={id}>
            <a href={routes.adminConflict(fiscalYear, id)}>
              {person}：{applicantName}
            </a>
            {proposedAt !== null && (
              <span className="ml-3 text-solid-gray-700">
                <TimeText at={proposedAt} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
