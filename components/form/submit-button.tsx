"use client";

import type { ReactNode } from "react";
import { type ButtonLook, type ButtonSize, buttonStyle } from "@/components/ui/button-style";
import { useForm } from "./form-context";

type SubmitButtonProps = {
  readonly children: ReactNode;
  /** What the server is to do, for every button beside the main one. Enter in a field always means the main one. */
  readonly intent?: string;
  /** Another name than `intent`, with `intent` as its value. */
  readonly name?: string;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
};

export function SubmitButton({ children, intent, name = "intent", look = "solid", size = "large" }: SubmitButtonProps) {
  const { isSending } = useForm();
  const sent = intent === undefined ? {} : { name, value: intent };
  return (
    <button type="submit" {...sent} aria-disabled={isSending} className={buttonStyle(look, size)}>
      {children}
    </button>
  );
}
