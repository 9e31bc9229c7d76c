"use client";

import { useEffect, useRef } from "react";
import { type FormState, hasErrors } from "@/lib/forms/form";
import { fillControls } from "./fill-controls";
import { focusField } from "./focus-field";
import { fieldId } from "./form-context";

type Answered = {
  readonly state: FormState;
  readonly failure: string | null;
  readonly sent: FormData | null;
  readonly idPrefix: string;
};

/** After each answer: shows what the server changed, then moves the focus to the errors or to the field it names. */
export function useAnswer({ state, failure, sent, idPrefix }: Answered) {
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (state.stamp === "" && !failure) return;
    if (form.current && sent && !failure) fillControls(form.current, state, sent);
    if (hasErrors(state) || failure) summary.current?.focus();
    else if (state.focus) focusField(fieldId(state.focus, idPrefix));
  }, [state, failure, sent, idPrefix]);

  return { form, summary };
}
