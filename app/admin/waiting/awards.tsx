import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import type { Staff } from "@/lib/access/actor";
import { listAdvancesToDecide } from "@/lib/awards/advances/queries/waiting";
import { listRevisionsToDecide } from "@/lib/awards/editions/queries/desk";
import { routes } from "@/lib/routes";

type AwardsWaitingProps = { readonly staff: Staff };

/** Settings of the award, and who is to go on, that wait for a second person. */
export async function AwardsWaiting({ staff }: AwardsWaitingProps) {
  const [revisions, advances] = await Promise.all([listRevisionsToDecide(staff), listAdvancesToDecide(staff)]);
  return (
    <Section title={`表彰の設定の承認（${revisions.length}件）`}>
      {revisions.length === 0 ? (
        <p>
          承認を待っている設定はありません。<a href={routes.adminAwards()}>表彰の一覧を開く</a>
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {revisions.map(({ id, fiscalYear, proposedAt, reason }) => (
            <li key={id}>
              <a href={routes.adminAwardDecide(fiscalYear)}>{fiscalYear}年度の設定</a>
              {proposedAt !== null && (
                <span className="ml-3 text-solid-gray-700">
                  <TimeText at={proposedAt} />
                </span>
              )}
              <p className="whitespace-pre-line">{reason}</p>
            </li>
          ))}
        </ul>
      )}
      {advances.length > 0 && (
        <ul className="flex flex-col gap-2">
          {advances.map(({ fiscalYear, proposedAt }) => (
            <li key={fiscalYear}>
              <a href={routes.adminAdvances(fiscalYear)}>{fiscalYear}年度の二次審査に進める応募の案</a>
              <span className="ml-3 text-solid-gray-700">
                <TimeText at={proposedAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
