import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-style";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type ConfirmFormProps = {
  readonly action: FormAction;
  readonly heading: string;
  /** Of which part of the portal, for the title. */
  readonly area?: string;
  /** Where who thinks better of it goes. */
  readonly back?: string;
  readonly lead?: string;
  /** What follows from it. */
  readonly consequences: readonly string[];
  readonly version: number;
  readonly button: string;
  readonly look?: ButtonLook;
  /** Fields between the consequences and the buttons. */
  readonly children?: ReactNode;
};

/** Stands before an act that ends or changes something: what follows from it, then the button. */
export function ConfirmForm(props: ConfirmFormProps) {
  const { action, heading, lead, consequences, version, button, look = "solid", children } = props;
  const { area = "手続きの状況", back = routes.statusCase() } = props;
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, area)}
      heading={<PageHeading lead={lead}>{heading}</PageHeading>}
    >
      <HiddenField name="version" value={version} />
      <div className="rounded-8 border-2 border-warning-yellow-2 p-4 desktop:p-6">
        <ul className="flex list-disc flex-col gap-2 pl-6">
          {consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
      </div>
      {children}
      <FormActions>
        <SubmitButton look={look}>{button}</SubmitButton>
        <ButtonLink href={back} look="outline" size="large">
          やめて状況に戻る
        </ButtonLink>
      </FormActions>
    </GovForm>
  );
}
