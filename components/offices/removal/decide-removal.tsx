import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/inset-text";
import type { FormAction } from "@/lib/forms/form";
import { REMOVAL_REASON_MAX } from "@/lib/offices/removal";

type DecideRemovalProps = {
  readonly office: { readonly number: string; readonly version: number; readonly requestId: string };
  /** Null for the officer who asked. */
  readonly approve: FormAction | null;
  readonly decline: FormAction;
};

export function DecideRemoval({ office, approve, decline }: DecideRemovalProps) {
  return (
    <>
      {approve === null ? (
        <InsetText>
          <p>削除の承認は、申し出た人とは別の担当者が行います。</p>
        </InsetText>
      ) : (
        <GovForm action={approve} idPrefix="approve-" heading={<Heading level={2}>承認して削除する</Heading>}>
          <Seen office={office} />
          <p>
            公開ページ、一覧、オープンデータから外れます。元に戻せません。申出の理由とともに、自治体にメールで知らせます。
          </p>
          <FormActions>
            <SubmitButton look="danger">施設を削除する</SubmitButton>
          </FormActions>
        </GovForm>
      )}
      <GovForm action={decline} idPrefix="decline-" heading={<Heading level={2}>見送る</Heading>}>
        <Seen office={office} />
        <p>施設は今のままです。</p>
        <TextArea
          name="reason"
          label="理由"
          help="自治体へのメールに載り、監査記録に残ります。"
          limit={REMOVAL_REASON_MAX}
          rows={4}
          required
        />
        <FormActions>
          <SubmitButton look="outline">削除を見送る</SubmitButton>
        </FormActions>
      </GovForm>
    </>
  );
}

function Seen({ office: { number, version, requestId } }: Pick<DecideRemovalProps, "office">) {
  return (
    <>
      <HiddenField name="number" value={number} />
      <HiddenField name="requestId" value={requestId} />
      <SeenVersion version={version} />
    </>
  );
}
