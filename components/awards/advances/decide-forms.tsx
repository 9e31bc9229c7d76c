import { HiddenField } from "@/components/form/hidden-field";
import { SeenForm } from "@/components/form/seen-form";
import { TextArea } from "@/components/form/text-area";
import { REASON_MAX } from "@/lib/awards/advances/forms/advance";
import { advanceActionLabels } from "@/lib/awards/advances/labels";
import type { AdvanceView } from "@/lib/awards/advances/view";
import type { FormAction } from "@/lib/forms/form";

type DecideFormsProps = { readonly advance: AdvanceView; readonly decide: FormAction; readonly end: FormAction };

/** The second person says; the first may take it back. */
export function DecideForms({ advance, decide, end }: DecideFormsProps) {
  const { actions } = advance;
  return (
    <>
      {actions.includes("decide") && (
        <SeenForm action={decide} seen={advance} idPrefix="decide-" button={advanceActionLabels.decide}>
          <p>決定しても、応募者と審査委員には知らせません。二次審査の割り当てと採点は、進める応募だけで行います。</p>
        </SeenForm>
      )}
      {actions.includes("sendBack") && (
        <SeenForm
          action={end}
          seen={advance}
          idPrefix="send-back-"
          button={advanceActionLabels.sendBack}
          look="outline"
        >
          <TextArea
            name="reason"
            label="承認しない理由"
            help="案を出した人が読みます。"
            limit={REASON_MAX}
            rows={3}
            required
          />
        </SeenForm>
      )}
      {actions.includes("takeBack") && (
        <SeenForm
          action={end}
          seen={advance}
          idPrefix="take-back-"
          button={advanceActionLabels.takeBack}
          look="outline"
        >
          <HiddenField name="step" value="takeBack" />
        </SeenForm>
      )}
    </>
  );
}
