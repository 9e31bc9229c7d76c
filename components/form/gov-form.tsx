"use client";

import { type ReactNode, useActionState } from "react";
import { emptyForm, type FormAction, type FormState, hasErrors } from "@/lib/forms/form";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { useAnswer } from "./use-answer";
import { useErrorTitle } from "./use-error-title";
import { useSubmit } from "./use-submit";

export type GovFormProps = {
  readonly action: FormAction;
  /** What the form opens with. */
  readonly initial?: FormState;
  /** The title of the whole page, which then has none in its metadata: after an error it begins with エラー. */
  readonly title?: string;
  /** The `h1` of the page: the summary of errors stands above it. */
  readonly heading?: ReactNode;
  /** Needed where a page has several forms. */
  readonly idPrefix?: string;
  /**
   * Whether it can be sent now; otherwise it is not there. Whoever sends it from a page of before, without script, gets
   * it back as it was typed, with why nothing was done: as with script, where it is still on the page.
   */
  readonly isOffered?: boolean;
  /** What the whole stands in, open where there is something to read: see `FoldedForm`. */
  readonly fold?: (whole: ReactNode, isOpen: boolean) => ReactNode;
  readonly children: ReactNode;
};

/** The one form of the portal. Without script it posts as any form does. */
export function GovForm({
  action,
  initial = emptyForm,
  title,
  heading,
  idPrefix = "",
  isOffered = true,
  fold,
  children,
}: GovFormProps) {
  const [served, post] = useActionState(action, initial);
  const { state, failure, sent, isSending, submit } = useSubmit(action, served);
  const { form, summary } = useAnswer({ state, failure, sent, idPrefix });
  const shown = failure ? { ...state, errors: {}, message: failure } : state;
  useErrorTitle(title === undefined && hasErrors(shown));
  const titled = title && <title>{hasErrors(shown) ? `エラー：${title}` : title}</title>;
  if (!isOffered && !hasErrors(shown)) return titled;
  const whole = (
    <FormContext value={{ state, isSending, idPrefix }}>
      {titled}
      <ErrorSummary ref={summary} state={shown} idPrefix={idPrefix} />
      {heading}
      <form ref={form} action={post} onSubmit={submit} noValidate className="max-w-form">
        <DefaultButton />
        <div className="flex flex-col gap-8">{children}</div>
        <p role="status" className="sr-only">
          {isSending ? "送信しています。" : ""}
        </p>
      </form>
    </FormContext>
  );
  return fold ? fold(whole, hasErrors(shown)) : whole;
}

/** Enter in a field presses the first button of a form: this one, and never a look-up or 解除 that comes before the end. */
function DefaultButton() {
  return (
    <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
      送信する
    </button>
  );
}
