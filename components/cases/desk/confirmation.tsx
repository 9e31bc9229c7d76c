"use client";

import { useEffect, useRef } from "react";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Icon } from "@/components/ui/icon";

export type ConfirmationTexts = {
  /** The act, as its button says it. */
  readonly label: string;
  readonly consequence: string;
  readonly isFinal?: boolean | undefined;
};

type ConfirmationProps = ConfirmationTexts & {
  /** The letters that will go out, as one text; empty when there is none. */
  readonly letter: string;
};

/** The interruption before an act: nothing has been done yet. */
export function Confirmation({ label, consequence, isFinal = false, letter }: ConfirmationProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="confirm" className="flex flex-col gap-6">
      <h2 id="confirm" ref={heading} tabIndex={-1} className="text-std-24B-150">
        まだ実行していません。内容を確認してください
      </h2>
      {isFinal ? <FinalWarning>{consequence}</FinalWarning> : <p>{consequence}</p>}
      <div className="flex flex-col gap-2">
        <h3 className="text-std-18B-160">{letter === "" ? "メールは送信されません" : "送信するメール"}</h3>
        {letter !== "" && (
          <p className="rounded-8 border border-solid-gray-420 bg-solid-gray-50 p-4 whitespace-pre-wrap">{letter}</p>
        )}
      </div>
      <FormActions>
        <SubmitButton intent="decide" look={isFinal ? "danger" : "solid"}>
          {label}
        </SubmitButton>
        <SubmitButton intent="edit" look="outline">
          入力に戻る
        </SubmitButton>
      </FormActions>
    </section>
  );
}

type FinalWarningProps = { readonly children: string };

function FinalWarning({ children }: FinalWarningProps) {
  return (
    <div className="flex gap-3 rounded-8 border-2 border-warning-yellow-2 p-4">
      <Icon name="warning" label="警告" className="size-7 text-warning-yellow-2" />
      <p>
        <strong className="block">この操作は、担当者だけでは取り消せません。</strong>
        {children}
      </p>
    </div>
  );
}
