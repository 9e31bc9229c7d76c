import { SeenForm } from "@/components/form/seen-form";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { REASON_MAX } from "@/lib/awards/extensions/desk-schema";
import { extensionActionLabels } from "@/lib/awards/extensions/labels";
import type { FormAction } from "@/lib/forms/form";

type DecideFormsProps = {
  readonly extension: { readonly id: string; readonly version: number };
  /** Null for whoever may not: who asked does not agree to it, too. */
  readonly approve: FormAction | null;
  readonly refuse: FormAction | null;
};

export function DecideForms({ extension, approve, refuse }: DecideFormsProps) {
  return (
    <>
      {approve !== null && (
        <Section title="承認する">
          <p>
            承認すると、この団体のこの部門への応募を、直ちに延長後の期限まで受け付けます。取り消すことはできません。
          </p>
          <SeenForm
            action={approve}
            seen={extension}
            idPrefix="approve-"
            button={extensionActionLabels.approve}
            size="large"
          />
        </Section>
      )}
      {approve === null && refuse !== null && <p className="mt-8">依頼した人とは別の表彰担当の承認を待っています。</p>}
      {refuse !== null && (
        <Section title={approve === null ? "依頼を取りやめる" : "承認しない"}>
          <SeenForm
            action={refuse}
            seen={extension}
            idPrefix="refuse-"
            button={extensionActionLabels.refuse}
            look="outline"
          >
            <TextArea
              name="reason"
              label="延長しない理由"
              help="記録に残ります。"
              limit={REASON_MAX}
              rows={3}
              required
            />
          </SeenForm>
        </Section>
      )}
    </>
  );
}
