import { AdvanceFacts } from "@/components/awards/advances/advance-facts";
import { AdvanceTables } from "@/components/awards/advances/advance-tables";
import { DecideForms } from "@/components/awards/advances/decide-forms";
import { ProposeAdvanceForm } from "@/components/awards/advances/propose-form";
import { InsetText } from "@/components/ui/inset-text";
import { Section } from "@/components/ui/section";
import type { AdvanceDesk } from "@/lib/awards/advances/view";
import { routes } from "@/lib/routes";
import { decideAdvanceAction, endAdvanceAction, proposeAdvanceAction } from "./actions";

type AdvancesProps = { readonly desk: AdvanceDesk; readonly editionId: string; readonly fiscalYear: number };

/** What holds, what waits for a second person, and what can be proposed. */
export function Advances({
  desk: { order, proposed, decided, refusal, isBegun },
  editionId,
  fiscalYear,
}: AdvancesProps) {
  return (
    <>
      {decided !== null && (
        <Section title="決定した応募">
          <AdvanceFacts advance={decided} />
          <AdvanceTables id="decided" categories={decided.categories} />
        </Section>
      )}
      {proposed !== null && (
        <Section title="承認待ちの案">
          <AdvanceFacts advance={proposed} />
          <AdvanceTables id="proposed" categories={proposed.categories} />
          <DecideForms advance={proposed} decide={decideAdvanceAction} end={endAdvanceAction} />
        </Section>
      )}
      {proposed === null && !isBegun && (
        <Section title="案を出す">
          {refusal !== null && (
            <InsetText>
              <p className="font-700">前の案は、承認されずに戻されました。</p>
              <p className="whitespace-pre-line">{refusal}</p>
            </InsetText>
          )}
          {order === null ? (
            <p>
              一次審査の<a href={routes.adminAdjustment(fiscalYear, { stage: "first" })}>得点の調整</a>
              を、採点が終わった後のいまの評価票で計算すると、案を出せます。
            </p>
          ) : (
            <ProposeAdvanceForm action={proposeAdvanceAction} editionId={editionId} order={order} />
          )}
        </Section>
      )}
      {isBegun && <p className="mt-8">二次審査の割り当てか採点期間の準備が始まっているため、決定は変えられません。</p>}
    </>
  );
}
