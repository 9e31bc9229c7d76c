import { OutcomeForm, ProposeForm, TextsForm, WithdrawForm } from "@/components/matching/desk/case-forms";
import { InsetText } from "@/components/ui/inset-text";
import { Section } from "@/components/ui/section";
import { proposalPreview } from "@/lib/matching/preview";
import type { IntroductionAtDesk } from "@/lib/matching/queries/desk-cases";
import { adjustTextsAction, proposeAction, recordOutcomeAction, withdrawAction } from "./actions";

type CaseActsProps = { readonly found: IntroductionAtDesk };

/** What the desk may do now, by the table. */
export function CaseActs({ found: { introduction, reasons, actions } }: CaseActsProps) {
  const { id, version, status, askerText, counterpartText } = introduction;
  const seen = { id, version };
  return (
    <>
      {status === "DRAFT" ? (
        <TextsForm action={adjustTextsAction} {...seen} askerText={askerText} counterpartText={counterpartText} />
      ) : (
        <Section title="文面">
          <InsetText>
            <p className="whitespace-pre-line">希望した側へ：{askerText}</p>
          </InsetText>
          <InsetText>
            <p className="whitespace-pre-line">紹介される側へ：{counterpartText}</p>
          </InsetText>
        </Section>
      )}
      {actions.includes("propose") && (
        <ProposeForm action={proposeAction} {...seen} preview={proposalPreview(introduction, reasons)} />
      )}
      {status === "INTRODUCED" && (
        <OutcomeForm
          action={recordOutcomeAction}
          {...seen}
          outcome={introduction.outcome}
          note={introduction.outcomeNote}
        />
      )}
      {actions.includes("withdraw") && <WithdrawForm action={withdrawAction} {...seen} />}
    </>
  );
}
