import { FieldGroup } from "@/components/form/field-group";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { ContentKind } from "@/lib/db/generated/enums";
import type { Answers } from "@/lib/drafts/answers";
import { type FormAction, filledForm } from "@/lib/forms/form";
import type { ContentField } from "@/lib/publishing/field";
import { contentKinds, definitionOf } from "@/lib/publishing/kinds/registry";
import { ContentQuestion } from "./content-question";
import { NewImagePart } from "./new-image-part";
import type { Picture } from "./picture";

type ContentFormProps = {
  readonly heading: string;
  readonly lead?: string;
  readonly content: { readonly id: string; readonly kind: ContentKind; readonly version: number };
  readonly values: Answers;
  readonly pictures: readonly Picture[];
  readonly action: FormAction;
};

/** One form for every kind, made from its table: what has to be said first, what may be left alone after it. */
export function ContentForm({ heading, lead, content, values, pictures, action }: ContentFormProps) {
  const { fields } = definitionOf(content.kind);
  const main = fields.filter(isMain);
  const others = fields.filter((field) => !isMain(field));
  const hasPictures = fields.some(({ control }) => ["image", "markdown"].includes(control.kind));
  return (
    <GovForm
      action={action}
      initial={filledForm(values)}
      title={pageTitle(heading, "コンテンツ", "事務局")}
      heading={<PageHeading lead={lead}>{heading}</PageHeading>}
    >
      <HiddenField name="kind" value={contentKinds[content.kind].slug} />
      <HiddenField name="id" value={content.id} />
      <SeenVersion version={content.version} />
      {main.map((field) => (
        <ContentQuestion key={field.name} field={field} pictures={pictures} />
      ))}
      {hasPictures && <NewImagePart />}
      <FieldGroup legend="必要なときだけ入力するもの">
        {others.map((field) => (
          <ContentQuestion key={field.name} field={field} pictures={pictures} />
        ))}
      </FieldGroup>
      <FormActions>
        <SubmitButton intent="submit">保存して確認を依頼する</SubmitButton>
        <SubmitButton look="outline">下書きを保存</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function isMain({ name, isRequired, control }: ContentField): boolean {
  return name !== "slug" && (isRequired || control.kind === "image" || control.kind === "markdown");
}
