import type { ReactNode } from "react";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction } from "@/lib/forms/form";
import { ConfirmStep } from "./confirm-step";

export type ActSubject = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly organizationName: string;
};

type ActFormProps = {
  /** As the form sends it. */
  readonly act: string;
  readonly definition: { readonly label: string; readonly consequence: string; readonly isFinal?: true };
  readonly subject: ActSubject;
  readonly action: FormAction;
  /** What is asked before the act can be done, if anything. */
  readonly children?: ReactNode;
};

/** The page of one act: what it needs, then what it will do, then the act. */
export function ActForm({ act, definition, subject, action, children }: ActFormProps) {
  const { label, consequence, isFinal = false } = definition;
  return (
    <GovForm
      action={action}
      title={pageTitle(label, subject.number, "事務局")}
      heading={<PageHeading over={<ActSubjectLine subject={subject} />}>{label}</PageHeading>}
    >
      <HiddenField name="act" value={act} />
      <HiddenField name="id" value={subject.id} />
      <SeenVersion version={subject.version} />
      <ConfirmStep label={label} consequence={consequence} isFinal={isFinal}>
        {children}
      </ConfirmStep>
    </GovForm>
  );
}

type ActSubjectLineProps = { readonly subject: ActSubject };

export function ActSubjectLine({ subject: { number, organizationName } }: ActSubjectLineProps) {
  return (
    <p className="text-std-16N-170">
      {number}　{organizationName}
    </p>
  );
}
