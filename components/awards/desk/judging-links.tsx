import { Section } from "@/components/ui/section";
import { routes } from "@/lib/routes";

type JudgingLinksProps = { readonly fiscalYear: number; readonly hasSecond: boolean };

/** To the jury, to what it does with the entries, and to what comes of it. */
export function JudgingLinks({ fiscalYear, hasSecond }: JudgingLinksProps) {
  return (
    <Section title="審査">
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <a href={routes.adminJury(fiscalYear)}>審査委員</a>
        </li>
        <li>
          <a href={routes.adminConflicts(fiscalYear)}>利益相反</a>
        </li>
        <li>
          <a href={routes.adminAssignment(fiscalYear)}>審査の割り当て</a>
        </li>
        <li>
          <a href={routes.adminRounds(fiscalYear)}>採点期間と進み具合</a>
        </li>
        <li>
          <a href={routes.adminAdjustment(fiscalYear)}>得点の調整</a>
        </li>
        {hasSecond && (
          <li>
            <a href={routes.adminAdvances(fiscalYear)}>二次審査に進める応募</a>
          </li>
        )}
        <li>
          <a href={routes.adminMeetings(fiscalYear)}>審査会</a>
        </li>
        <li>
          <a href={routes.adminAwardResult(fiscalYear)}>受賞者の決定と発表</a>
        </li>
        <li>
          <a href={routes.adminAwardFeedback(fiscalYear)}>応募への講評</a>
        </li>
        <li>
          <a href={routes.adminAwardIntegrity(fiscalYear)}>審査の公正さの報告</a>
        </li>
      </ul>
    </Section>
  );
}
