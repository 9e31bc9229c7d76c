import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction } from "@/lib/forms/form";
import { type ContentAct, contentActs, reasonLabelOf } from "@/lib/publishing/acts";
import { CONTENT_REASON_MAX } from "@/lib/publishing/desk-schema";

type ContentActFormProps = {
  readonly act: ContentAct;
  readonly content: { readonly id: string; readonly version: number; readonly title: string };
  readonly action: FormAction;
  /** What is asked besides a reason. */
  readonly children?: ReactNode;
};

/** The page of one act: what will happen, what it needs, the act. What it is about is shown below the form. */
export function ContentActForm({ act, content: { id, version, title }, action, children }: ContentActFormProps) {
  const { label, consequence } = contentActs[act];
  const reason = reasonLabelOf(act);
  const isEnd = act === "archive" || act === "discard" || act === "drop-revision";
  return (
    <GovForm
      action={action}
      title={pageTitle(label, title, "事務局")}
      heading={
        <PageHeading over={<p className="text-std-16N-170">{title}</p>} lead={consequence}>
          {label}
        </PageHeading>
      }
    >
      <HiddenField name="act" value={act} />
      <HiddenField name="id" value={id} />
      <SeenVersion version={version} />
      {reason && (
        <TextArea
          name="reason"
          label={reason}
          help="経過の記録に残り、コンテンツ担当者が読みます。"
          limit={CONTENT_REASON_MAX}
          rows={4}
          required
        />
      )}
      {children}
      <FormActions>
        <SubmitButton look={isEnd ? "danger" : "solid"}>{label}</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
