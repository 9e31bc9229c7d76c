import type { ReactNode } from "react";
import { DayText } from "@/components/ui/time-text";
import { dutyLabels } from "@/lib/accounts/labels";
import type { Duty } from "@/lib/db/generated/enums";

export type ListedAbsence = {
  readonly id: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly deputy: { readonly name: string; readonly isActive: boolean };
  /** Duties that nobody has on at least one of the days. */
  readonly uncovered: readonly Duty[];
};

type AbsenceListProps = {
  readonly absences: readonly ListedAbsence[];
  readonly endForm: (absence: ListedAbsence) => ReactNode;
};

/** Absences of now and of later, each with who stands in and what would be left to nobody. */
export function AbsenceList({ absences, endForm }: AbsenceListProps) {
  if (absences.length === 0) return <p>登録されている不在はありません。</p>;
  return (
    <ul className="border-t border-solid-gray-420">
      {absences.map((absence) => (
        <li key={absence.id} className="flex flex-col items-start gap-2 border-b border-solid-gray-420 py-4">
          <p>
            <DayText day={absence.firstDay} />
            から
            <DayText day={absence.lastDay} />
            まで　代理：{absence.deputy.name}
          </p>
          <AbsenceWarnings absence={absence} />
          {endForm(absence)}
        </li>
      ))}
    </ul>
  );
}

type AbsenceWarningsProps = { readonly absence: ListedAbsence };

function AbsenceWarnings({ absence: { deputy, uncovered } }: AbsenceWarningsProps) {
  return (
    <>
      {!deputy.isActive && (
        <p>
          <strong>代理の人の利用が停止されています。</strong>取り消して、別の代理で登録し直してください。
        </p>
      )}
      {uncovered.length > 0 && (
        <p>
          <strong>この期間に担当者がいない日のある業務：{uncovered.map((duty) => dutyLabels[duty]).join("、")}</strong>
          。アカウント管理の担当者に、担当業務の変更を相談してください。
        </p>
      )}
    </>
  );
}
