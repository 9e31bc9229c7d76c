import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";
import type { ImportView } from "@/lib/offices/imports/view";

type StartFormProps = { readonly action: FormAction; readonly view: ImportView; readonly children: ReactNode };

/** All, where nothing is wrong; else the good rows, if there are any. */
export function StartForm({ action, view, children }: StartFormProps) {
  const { createCount, changeCount, faultyCount } = view;
  const count = createCount + changeCount;
  if (count === 0) return <p>新しく登録する施設も、変更する施設もありません。取り込むものはありません。</p>;
  return (
    <GovForm action={action} idPrefix="start-">
      {children}
      <p>
        新しい登録{createCount}件と変更{changeCount}件を、事務局に送ります。事務局が確認してから公開します。
        {faultyCount > 0 && `誤りのある${faultyCount}行は取り込みません。`}
        取り込みは、24時間以内ならまとめて取り消せます。
      </p>
      <FormActions>
        <SubmitButton name="scope" intent={faultyCount > 0 ? "good" : "all"}>
          {faultyCount > 0 ? "正しい行だけ取り込む" : "すべて取り込む"}
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type DiscardFormProps = { readonly action: FormAction; readonly children: ReactNode };

export function DiscardForm({ action, children }: DiscardFormProps) {
  return (
    <GovForm action={action} idPrefix="discard-">
      {children}
      <FormActions>
        <SubmitButton look="outline">取り込みをやめる</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
