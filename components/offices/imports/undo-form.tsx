import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import type { FormAction } from "@/lib/forms/form";
import { UNDO_REASON_MAX } from "@/lib/offices/imports/schema";

type UndoPartProps = {
  readonly action: FormAction;
  readonly until: Date;
  readonly isOver: boolean;
  readonly mayUndo: boolean;
  readonly children: ReactNode;
};

/** For a day; then the page says until when it was. */
export function UndoPart({ action, until, isOver, mayUndo, children }: UndoPartProps) {
  return (
    <Section title="取り込みの取り消し">
      {isOver ? (
        <p>
          まとめて取り消せるのは、
          <TimeText at={until} />
          まででした。取り下げや変更は、施設ごとに手続きをしてください。
        </p>
      ) : (
        <p>
          <TimeText at={until} />
          まで、まとめて取り消せます。新しい登録は取り下げ、変更は元の内容に戻します。その後に手続きが進んだ施設は、そのまま残ります。
        </p>
      )}
      {!isOver && mayUndo && (
        <GovForm action={action} idPrefix="undo-">
          {children}
          <TextArea
            name="reason"
            label="取り消す理由"
            help="事務局と監査の記録に残ります。"
            limit={UNDO_REASON_MAX}
            rows={3}
            required
          />
          <FormActions>
            <SubmitButton look="danger">取り込みをまとめて取り消す</SubmitButton>
          </FormActions>
        </GovForm>
      )}
    </Section>
  );
}
