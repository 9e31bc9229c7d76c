import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction, FormState } from "@/lib/forms/form";
import { formatDate } from "@/lib/japan/dates";
import { SeenSave } from "./seen-save";

type EntryFormProps = {
  readonly heading: string;
  readonly over?: ReactNode;
  readonly action: FormAction;
  readonly initial: FormState;
  readonly keptUntil: Date;
  readonly children: ReactNode;
};

/** What an officer types in for a declarer, all on one page: it is copied from paper, not thought out. */
export function EntryForm({ heading, over, action, initial, keptUntil, children }: EntryFormProps) {
  return (
    <GovForm
      action={action}
      initial={initial}
      title={pageTitle(heading, "事務局")}
      heading={
        <PageHeading over={over} lead="書面などに書かれたとおりに入力してください。途中で保存できます。">
          {heading}
        </PageHeading>
      }
    >
      <SeenSave />
      {children}
      <FormActions>
        <SubmitButton>保存して確認へ進む</SubmitButton>
        <SubmitButton intent="save" look="outline">
          保存して中断する
        </SubmitButton>
      </FormActions>
      <p className="text-dns-16N-130 text-solid-gray-700">入力した内容は{formatDate(keptUntil)}まで保存します。</p>
    </GovForm>
  );
}
