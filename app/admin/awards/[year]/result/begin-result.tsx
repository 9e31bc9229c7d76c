import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { beginResultAction } from "./actions";

/** Nobody has begun the list yet. */
export function BeginResult({ editionId }: { readonly editionId: string }) {
  return (
    <>
      <p className="max-w-text">
        受賞者の一覧を作り、別の表彰担当の承認で決定します。決定しても、発表の時刻までは、だれにも知らせません。
      </p>
      <GovForm action={beginResultAction} idPrefix="begin-">
        <HiddenField name="id" value={editionId} />
        <div>
          <SubmitButton>受賞者の一覧を作り始める</SubmitButton>
        </div>
      </GovForm>
    </>
  );
}
