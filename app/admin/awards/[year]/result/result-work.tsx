import { ReleaseForm, StepForm, UnlockForms } from "@/components/awards/results/act-forms";
import { WinnerList } from "@/components/awards/results/winner-list";
import { AddWinnerForm, ResultTextsForm } from "@/components/awards/results/write-forms";
import { SeenForm } from "@/components/form/seen-form";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import type { PrizeOption, ResultView } from "@/lib/awards/results/view";
import { routes } from "@/lib/routes";
import {
  addWinnerAction,
  approveUnlockAction,
  askUnlockAction,
  fillResultAction,
  refuseUnlockAction,
  removeWinnerAction,
  resultStepAction,
  saveCommentaryAction,
  saveResultTextsAction,
  scheduleReleaseAction,
} from "./actions";

type ResultWorkProps = {
  readonly result: ResultView;
  readonly fiscalYear: number;
  readonly prizes: readonly PrizeOption[];
};

/** The list, the words, and what can be done with them now. */
export function ResultWork({ result, fiscalYear, prizes }: ResultWorkProps) {
  const { refusal, faults, mayWrite, actions, status, sha256 } = result;
  return (
    <>
      {refusal !== null && (
        <NotificationBanner tone="warning" title="戻されました">
          <p className="whitespace-pre-line">{refusal}</p>
        </NotificationBanner>
      )}
      <Section title="受賞者の一覧">
        <WinnerList result={result} remove={removeWinnerAction} comment={saveCommentaryAction} />
        {result.mayFill && (
          <SeenForm action={fillResultAction} seen={result} idPrefix="fill-" button="審査会の決定を一覧に入れる" />
        )}
      </Section>
      {mayWrite && (
        <Section title="受賞者を加える">
          <AddWinnerForm action={addWinnerAction} result={result} prizes={prizes} />
        </Section>
      )}
      <Section title="総評、挨拶、動画">
        {!mayWrite && <p>決定の承認を依頼した後は、動画のアドレスだけを変えられます。</p>}
        <ResultTextsForm action={saveResultTextsAction} result={result} />
      </Section>
      {mayWrite && faults.length > 0 && (
        <Section title={`直すところ（${faults.length}件）`}>
          <ul className="list-disc pl-6">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="操作">
        {actions.includes("decide") && (
          <div>
            <ButtonLink href={routes.adminAwardResultDecide(fiscalYear)}>決定を承認するかどうかを決める</ButtonLink>
          </div>
        )}
        {actions.includes("propose") && faults.length === 0 && (
          <StepForm action={resultStepAction} result={result} step="propose" />
        )}
        {actions.includes("takeBack") && <StepForm action={resultStepAction} result={result} step="takeBack" />}
        {actions.includes("schedule") && <ReleaseForm action={scheduleReleaseAction} result={result} />}
        {actions.includes("unschedule") && <StepForm action={resultStepAction} result={result} step="unschedule" />}
        {actions.includes("unlock") && (
          <UnlockForms
            result={result}
            ask={askUnlockAction}
            approve={approveUnlockAction}
            refuse={refuseUnlockAction}
          />
        )}
        {status === "RELEASED" && <p>発表しました。内容は変えられません。</p>}
        {sha256 !== null && (
          <p>
            <a href={routes.adminAwardAftermath(fiscalYear)}>表彰状、事例、記録</a>
          </p>
        )}
      </Section>
    </>
  );
}
