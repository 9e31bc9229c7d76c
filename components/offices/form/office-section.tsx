import type { ComponentProps } from "react";
import type { Option } from "@/components/form/field-types";
import { Questions } from "@/components/sections/questions";
import { SectionForm } from "@/components/sections/section-form";
import { keptLabels, type OwnForm } from "@/lib/drafts/sectioned-form";
import { fieldLabel } from "@/lib/offices/fields";
import { OFFICE_FORM } from "@/lib/offices/own-form";
import { SECTION_LABELS, type Section } from "@/lib/offices/sections";
import { SECTION_GROUPS } from "./groups";
import { OfficeField } from "./office-field";

type OfficeSectionProps = Omit<ComponentProps<typeof SectionForm>, "section" | "label" | "keptLabels" | "children"> & {
  readonly section: Section;
  readonly form: OwnForm;
  readonly municipalities: readonly Option[];
};

/** One section of an office, as registration, correction, change and the desk ask it. */
export function OfficeSection({ section, form, municipalities, ...frame }: OfficeSectionProps) {
  return (
    <SectionForm
      {...frame}
      section={section}
      label={SECTION_LABELS[section]}
      keptLabels={keptLabels(OFFICE_FORM, form)}
    >
      <Questions
        groups={SECTION_GROUPS[section]}
        form={form}
        labelOf={fieldLabel}
        controlFor={(name) => <OfficeField name={name} municipalities={municipalities} />}
      />
    </SectionForm>
  );
}
