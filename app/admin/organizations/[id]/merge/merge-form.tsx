import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { MergePreview } from "@/components/organizations/desk/merge-preview";
import { ReasonField } from "@/components/organizations/desk/reason-field";
import type { MergePreview as Preview } from "@/lib/organizations/queries/merge-preview";
import { mergeAction } from "./actions";

type MergeFormProps = { readonly preview: Preview };

/** The preview with the button that does it, for exactly what is shown. */
export function MergeForm({ preview: { source, target, people, counts } }: MergeFormProps) {
  return (
    <GovForm
      action={mergeAction}
      title={pageTitle(`${source.name}の統合`, "事務局")}
      heading={
        <PageHeading lead="まだ統合していません。内容を確かめてください。統合は、後から取り消せます。">
          {source.name}を統合する
        </PageHeading>
      }
    >
      <HiddenField name="sourceId" value={source.id} />
      <HiddenField name="targetId" value={target.id} />
      <HiddenField name="sourceVersion" value={String(source.version)} />
      <HiddenField name="targetVersion" value={String(target.version)} />
      <MergePreview source={source} target={target} people={people} counts={counts} />
      <p>両方の団体の管理者に、メールで知らせます。</p>
      <ReasonField />
      <FormActions>
        <SubmitButton look="danger">
          {source.name}を{target.name}に統合する
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}
