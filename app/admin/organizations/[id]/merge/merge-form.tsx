import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { pageTitle } from "@/components/layout/site-name";
import { MergePreview } from "@/components/organizations/office/merge-preview";
import { ReasonField } from "@/components/organizations/office/reason-field";
import { Heading } from "@/components/ui/heading";
import type { MergePreview as Preview } from "@/lib/organizations/queries/merge-preview";
import { mergeAction } from "./actions";

type MergeFormProps = { readonly preview: Preview };

/** The preview with the button that does it, for exactly what is shown. */
export function MergeForm({ preview: { source, target, people, counts } }: MergeFormProps) {
  return (
    <div className="flex flex-col gap-10">
      <MergePreview source={source} target={target} people={people} counts={counts} />
      <GovForm
        action={mergeAction}
        title={pageTitle(`${source.name}の統合`, "事務局")}
        heading={<Heading level={2}>統合する</Heading>}
      >
        <HiddenField name="sourceId" value={source.id} />
        <HiddenField name="targetId" value={target.id} />
        <HiddenField name="sourceVersion" value={String(source.version)} />
        <HiddenField name="targetVersion" value={String(target.version)} />
        <p>両方の団体の管理者に、メールで知らせます。</p>
        <ReasonField />
        <FormActions>
          <SubmitButton look="danger">
            {source.name}を{target.name}に統合する
          </SubmitButton>
        </FormActions>
      </GovForm>
    </div>
  );
}
