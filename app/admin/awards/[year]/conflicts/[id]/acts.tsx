import { StepForm } from "@/components/awards/jury/step-form";
import { Section } from "@/components/ui/section";
import { REASON_MAX } from "@/lib/awards/conflicts/forms/desk";
import { conflictActionLabels } from "@/lib/awards/conflicts/labels";
import type { ConflictDetail } from "@/lib/awards/conflicts/view";
import { confirmAction, decideAction, proposeClearingAction } from "./actions";

type ConflictActsProps = { readonly conflict: ConflictDetail };

/** What can be done with the conflict now, and by whom it cannot. */
export function ConflictActs({ conflict }: ConflictActsProps) {
  const { actions } = conflict;
  if (actions.length === 0) return null;
  const isAsked = actions.includes("keep") && !actions.includes("clear");
  return (
    <>
      {actions.includes("clear") && (
        <Section title="解除するか決める">
          <p>承認すると、この人はすぐに応募を読めるようになります。</p>
          <div className="flex flex-wrap gap-4">
            <StepForm action={decideAction} seat={conflict} step="clear" label={conflictActionLabels.clear} />
            <StepForm action={decideAction} seat={conflict} step="keep" label={conflictActionLabels.keep} />
          </div>
        </Section>
      )}
      {isAsked && (
        <Section title="解除の提案を取り下げる">
          <p>自分が提案したため、解除するかどうかは、ほかの表彰担当が判断します。</p>
          <StepForm action={decideAction} seat={conflict} step="keep" label="提案を取り下げる" />
        </Section>
      )}
      {(actions.includes("confirm") || actions.includes("reinstate")) && !isAsked && !actions.includes("clear") && (
        <Section title="利益相反ありとする">
          <StepForm
            action={confirmAction}
            seat={conflict}
            step={actions.includes("confirm") ? "confirm" : "reinstate"}
            label={actions.includes("confirm") ? conflictActionLabels.confirm : conflictActionLabels.reinstate}
          />
        </Section>
      )}
      {actions.includes("proposeClearing") && (
        <Section title="解除を提案する">
          <p>利益相反に当たらないと考える理由を書いてください。ほかの表彰担当が承認すると、解除されます。</p>
          <StepForm
            action={proposeClearingAction}
            seat={conflict}
            step="propose"
            label={conflictActionLabels.proposeClearing}
            reason={REASON_MAX}
          />
        </Section>
      )}
    </>
  );
}
