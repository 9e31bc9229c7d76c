import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type { FormAction } from "@/lib/forms/form";
import { REMOVE_INTENT } from "./remove-intent";

/** The settings that a form of the desk writes on. */
export type WrittenSettings = {
  readonly id: string;
  readonly version: number;
  readonly settings: EditionSettings;
};

type WorkFormProps = {
  readonly action: FormAction;
  readonly work: WrittenSettings;
  readonly heading: string;
  /** Of a category or a criterion. */
  readonly item?: { readonly key: string; readonly remove: string | null };
  readonly children: ReactNode;
};

export function WorkForm({ action, work: { id, version, settings }, heading, item, children }: WorkFormProps) {
  const title = pageTitle(heading, `${settings.fiscalYear}年度の表彰`);
  return (
    <GovForm action={action} title={title} heading={<PageHeading>{heading}</PageHeading>}>
      <HiddenField name="id" value={id} />
      {item && <HiddenField name="key" value={item.key} />}
      <SeenVersion version={version} />
      {children}
      <FormActions>
        <SubmitButton>保存する</SubmitButton>
        {item && item.remove !== null && (
          <SubmitButton intent={REMOVE_INTENT} look="danger" size="medium">
            {item.remove}
          </SubmitButton>
        )}
      </FormActions>
    </GovForm>
  );
}
