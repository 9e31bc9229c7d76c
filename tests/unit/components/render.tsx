import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { FormContext } from "@/components/form/form-context";
import { emptyForm, type FormState } from "@/lib/forms/form";

/** The HTML of fields as the server sends them inside a form with the given answer. */
export function renderInForm(children: ReactNode, state: Partial<FormState> = {}, idPrefix = ""): string {
  return renderToStaticMarkup(
    <FormContext value={{ state: { ...emptyForm, ...state }, isSending: false, idPrefix }}>{children}</FormContext>,
  );
}

/** The attributes of the first element that carries the given one. */
export function attributesOf(html: string, marker: string): Record<string, string> {
  const tag = [...html.matchAll(/<[a-z][^>]*>/g)].map(([found]) => found).find((found) => found.includes(marker)) ?? "";
  return Object.fromEntries(
    [...tag.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

export function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, "");
}
