import type { ReactNode } from "react";
import { ConfirmStep } from "@/components/declarations/desk/confirm-step";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction } from "@/lib/forms/form";
import { type Act, acts } from "@/lib/offices/desk-acts";

type ActFormProps = {
  readonly act: Act;
  readonly subject: {
    readonly id: string;
    readonly number: string;
    readonly version: number;
    readonly name: string;
  };
  readonly action: FormAction;
  /** What is asked before the act can be done, if anything. */
  readonly children?: ReactNode;
};

/** The page of one act: what it needs, then what it will do, then the act. */
export function ActForm({ act, subject: { id, number, version, name }, action, children }: ActFormProps) {
  const { label, consequence, isFinal } = acts[act];
  return (
    <GovForm
      action={action}
      title={pageTitle(label, number, "事務局")}
      heading={<PageHeading over={<p className="text-std-16N-170">{`${number}　${name}`}</p>}>{label}</PageHeading>}
    >
      <HiddenField name="act" value={act} />
      <HiddenField name="id" value={id} />
      <SeenVersion version={version} />
      <ConfirmStep label={label} consequence={consequence} isFinal={isFinal}>
        {children}
      </ConfirmStep>
    </GovForm>
  );
}
