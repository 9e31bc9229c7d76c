"use client";

import { createContext, useContext } from "react";
import { emptyForm, type FormState, listOf, textOf } from "@/lib/forms/form";

type FormContent = {
  readonly state: FormState;
  readonly isSending: boolean;
  /** Sets the ids of one form apart from those of another on the same page. */
  readonly idPrefix: string;
};

export const FormContext = createContext<FormContent>({ state: emptyForm, isSending: false, idPrefix: "" });

export function useForm(): FormContent {
  return useContext(FormContext);
}

export type Field = {
  readonly id: string;
  readonly error: string | undefined;
  readonly notice: string | undefined;
  readonly text: string;
  readonly list: readonly string[];
  /** Gives a control the focus where no script can do it. */
  readonly focus: { readonly autoFocus?: true };
};

/** What a field shows: after an answer of the server only that, before it what the page opened with. */
export function useField(name: string, initial: string | readonly string[] = ""): Field {
  const { state, idPrefix } = useForm();
  const opened = state.stamp === "" && state.values[name] === undefined;
  const shown = opened ? { ...state, values: { [name]: initial } } : state;
  return {
    id: fieldId(name, idPrefix),
    error: state.errors[name],
    notice: state.notices?.[name],
    text: textOf(shown, name),
    list: listOf(shown, name).filter(Boolean),
    focus: state.stamp !== "" && state.focus === name ? { autoFocus: true } : {},
  };
}

export function fieldId(name: string, idPrefix: string): string {
  const id = name.replaceAll(".", "-");
  return idPrefix ? `${idPrefix}-${id}` : id;
}
