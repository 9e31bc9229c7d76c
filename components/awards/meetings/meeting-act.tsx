import type { ReactNode } from "react";
import { SeenForm } from "@/components/form/seen-form";
import type { ButtonLook } from "@/components/ui/button-style";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/form";

type MeetingActProps = {
  readonly action: FormAction;
  readonly meeting: { readonly id: string; readonly version: number };
  readonly prefix: string;
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly level?: 2 | 3;
  readonly look?: ButtonLook;
  readonly children?: ReactNode;
};

/** One thing that can be done in a meeting, beneath a heading, with what follows from it. */
export function MeetingAct(props: MeetingActProps) {
  const { action, meeting, prefix, title, lead, button, level = 3, look = "outline", children } = props;
  return (
    <Section title={title} level={level}>
      <p className="max-w-text">{lead}</p>
      <SeenForm action={action} seen={meeting} idPrefix={`${prefix}-`} button={button} look={look}>
        {children}
      </SeenForm>
    </Section>
  );
}
