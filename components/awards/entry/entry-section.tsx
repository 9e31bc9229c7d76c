import type { ComponentProps } from "react";
import { Questions } from "@/components/sections/questions";
import { SectionForm } from "@/components/sections/section-form";
import type { EntryField as Question } from "@/lib/awards/entries/fields/field";
import { SECTION_LABELS, type Section } from "@/lib/awards/entries/sections";
import type { OwnForm } from "@/lib/drafts/sectioned-form";
import { EntryField } from "./entry-field";
import { groupsOf } from "./groups";

type EntrySectionProps = Omit<ComponentProps<typeof SectionForm>, "section" | "label" | "children"> & {
  readonly section: Section;
  readonly fields: readonly Question[];
  readonly form: OwnForm;
};

/** One section of an entry, as a new one, a replacement and a correction ask it. */
export function EntrySection({ section, fields, form, ...frame }: EntrySectionProps) {
  const find = (name: string) => fields.find((field) => field.name === name);
  return (
    <SectionForm {...frame} section={section} label={SECTION_LABELS[section]}>
      <Questions
        groups={groupsOf(section, fields)}
        form={form}
        labelOf={(name) => find(name)?.label ?? name}
        controlFor={(name) => {
          const question = find(name);
          return question === undefined ? null : <EntryField question={question} />;
        }}
      />
    </SectionForm>
  );
}
