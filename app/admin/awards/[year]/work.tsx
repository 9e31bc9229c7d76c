import { FaultList } from "@/components/awards/desk/fault-list";
import { PartTasks } from "@/components/awards/desk/part-tasks";
import { BeginForm, ProposeForm, StepForm } from "@/components/awards/desk/work-forms";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import type { EditionDetail } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";
import { beginRevisionAction, proposeAction, stepAction } from "./actions";

type WorkProps = { readonly edition: EditionDetail };

/** The settings that are worked on, and what can be done with them now. */
export function Work({ edition }: WorkProps) {
  const { id, fiscalYear, work, faults, hints, actions, mayWrite } = edition;
  if (work === null) {
    return (
      <Section title="設定を変える">
        <p>公開中の設定を写して、変更を作ります。ほかの表彰担当が承認するまで、公開中の設定は変わりません。</p>
        <BeginForm action={beginRevisionAction} editionId={id} />
      </Section>
    );
  }
  return (
    <>
      {work.refusal !== null && (
        <NotificationBanner tone="warning" title="承認されずに戻されました">
          <p className="whitespace-pre-line">{work.refusal}</p>
        </NotificationBanner>
      )}
      {mayWrite && (
        <Section title="設定の項目">
          <PartTasks fiscalYear={fiscalYear} settings={work.settings} faults={faults} />
        </Section>
      )}
      {faults.length > 0 && (
        <Section title={`直すところ（${faults.length}件）`}>
          <FaultList fiscalYear={fiscalYear} faults={faults} />
        </Section>
      )}
      {hints.length > 0 && (
        <Section title={`念のため確かめるところ（${hints.length}件）`}>
          <p>このままで差し支えなければ、直す必要はありません。</p>
          <FaultList fiscalYear={fiscalYear} faults={hints} isFixed={!mayWrite} />
        </Section>
      )}
      <Section title="操作">
        {actions.includes("approve") && (
          <div>
            <ButtonLink href={routes.adminAwardDecide(fiscalYear)}>承認するかどうかを決める</ButtonLink>
          </div>
        )}
        {actions.includes("propose") && faults.length === 0 && <ProposeForm action={proposeAction} work={work} />}
        {actions.includes("takeBack") && <StepForm action={stepAction} work={work} step="takeBack" />}
        {actions.includes("discard") && <StepForm action={stepAction} work={work} step="discard" />}
      </Section>
    </>
  );
}
