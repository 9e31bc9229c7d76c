import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
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

export function DecideForms({ extension: { id, version }, approve, refuse }: DecideFormsProps) {
  return (
    <>
      {approve !== null && (
        <Section title="承認する">
          <p>
            承認すると、この団体のこの部門への応募を、直ちに延長後の期限まで受け付けます。取り消すことはできません。
          </p>
          <GovForm action={approve} idPrefix="approve-">
            <HiddenField name="id" value={id} />
            <SeenVersion version={version} />
            <div>
              <SubmitButton>{extensionActionLabels.approve}</SubmitButton>
            </div>
          </GovForm>
        </Section>
      )}
      {approve === null && refuse !== null && <p className="mt-8">依頼した人とは別の表彰担当の承認を待っています。</p>}
      {refuse !== null && (
        <Section title={approve === null ? "依頼を取りやめる" : "承認しない"}>
          <GovForm action={refuse} idPrefix="refuse-">
            <HiddenField name="id" value={id} />
            <SeenVersion version={version} />
            <TextArea
              name="reason"
              label="延長しない理由"
              help="記録に残ります。"
              limit={REASON_MAX}
              rows={3}
              required
            />
            <div>
              <SubmitButton look="outline" size="medium">
                {extensionActionLabels.refuse}
              </SubmitButton>
            </div>
          </GovForm>
        </Section>
      )}
    </>
  );
}
