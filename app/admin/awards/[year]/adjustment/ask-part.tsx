import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import type { AdjustmentDesk } from "@/lib/awards/adjustment/desk/view";
import { stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import { askAdjustmentAction } from "./actions";

type AskPartProps = { readonly desk: AdjustmentDesk; readonly editionId: string };

/** Asks the worker for it, once the round is over. */
export function AskPart({ desk: { stage, mayAsk, head }, editionId }: AskPartProps) {
  if (!mayAsk) {
    return (
      <Section title="調整を依頼する">
        <p>{stageLabels[stage]}の採点が終わると、ここから得点の調整を依頼できます。</p>
      </Section>
    );
  }
  return (
    <Section title={head === null ? "調整を依頼する" : "もう一度計算する"}>
      <p>
        提出された評価票から、部門ごとに、平均点、中央値、審査委員別の標準化、甘辛の補正を並べて計算します。採点が少ない部門は調整しません。
      </p>
      <GovForm action={askAdjustmentAction} idPrefix="ask-">
        <HiddenField name="id" value={editionId} />
        <HiddenField name="stage" value={stage} />
        <div className="print:hidden">
          <SubmitButton look={head === null ? "solid" : "outline"}>
            {head === null ? "得点の調整を依頼する" : "もう一度計算する"}
          </SubmitButton>
        </div>
      </GovForm>
    </Section>
  );
}
