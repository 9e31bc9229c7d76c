import type { ReactNode } from "react";
import { SeenForm } from "@/components/form/seen-form";
import type { ButtonLook } from "@/components/ui/button-style";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/form";

type RoundActProps = {
  readonly action: FormAction;
  readonly round: { readonly id: string; readonly version: number };
  readonly prefix: string;
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly look?: ButtonLook;
  readonly children?: ReactNode;
};

/** One thing that can be done with the round, beneath a heading, with what follows from it. */
export function RoundAct({ action, round, prefix, title, lead, button, look = "solid", children }: RoundActProps) {
  return (
    <Section title={title}>
      <p>{lead}</p>
      <SeenForm action={action} seen={round} idPrefix={`${prefix}-`} button={button} look={look} size="large">
        {children}
      </SeenForm>
    </Section>
  );
}
