"use client";

import type { MouseEvent, RefObject } from "react";
import { type FormState, hasErrors } from "@/lib/forms/form";
import { focusField } from "./focus-field";
import { fieldId } from "./form-context";

type ErrorSummaryProps = {
  readonly state: FormState;
  readonly idPrefix: string;
  readonly ref: RefObject<HTMLDivElement | null>;
};

/** Lets the browser move the focus here where no script can. */
const FOCUS_FIRST = { autoFocus: true } as const;

/** The alert sits inside the box that takes the focus: on the box itself JAWS reads it twice. */
export function ErrorSummary({ state, idPrefix, ref }: ErrorSummaryProps) {
  if (!hasErrors(state)) return null;
  const errors = Object.entries(state.errors);
  return (
    <div
      ref={ref}
      tabIndex={-1}
      {...FOCUS_FIRST}
      className="mb-8 max-w-form rounded-8 border-4 border-error-1 bg-white p-6"
    >
      <div role="alert" className="flex flex-col gap-3">
        <h2 className="text-std-20B-150">
          {errors.length > 0 ? "入力内容に問題があります" : "手続きを進められませんでした"}
        </h2>
        {state.message && <p>{state.message}</p>}
        {errors.length > 0 && (
          <ul className="flex list-disc flex-col gap-2 pl-6">
            {errors.map(([name, error]) => (
              <li key={name}>
                <ErrorLink id={fieldId(name, idPrefix)}>{error}</ErrorLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

type ErrorLinkProps = { readonly id: string; readonly children: string };

function ErrorLink({ id, children }: ErrorLinkProps) {
  const follow = (event: MouseEvent) => {
    if (focusField(id)) event.preventDefault();
  };
  return (
    <a href={`#${id}`} onClick={follow} className="text-error-1 visited:text-error-1">
      {children}
    </a>
  );
}
