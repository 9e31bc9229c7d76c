import { TextArea } from "@/components/form/text-area";
import { textLabels } from "@/lib/awards/editions/rules/labels";
import { TEXT_MAX } from "@/lib/awards/editions/rules/settings-shape";
import type { FormAction } from "@/lib/forms/form";
import { WorkForm, type WrittenSettings } from "./work-form";

const TEXTS = ["call", "terms", "privacy"] as const;

type TextsFormProps = { readonly action: FormAction; readonly work: WrittenSettings };

export function TextsForm({ action, work }: TextsFormProps) {
  return (
    <WorkForm action={action} work={work} heading="募集要項、応募規約、個人情報の取扱い">
      {TEXTS.map((name) => (
        <TextArea
          key={name}
          name={name}
          label={textLabels[name]}
          help="1行が1つの段落になります。"
          limit={TEXT_MAX}
          rows={12}
          defaultValue={work.settings.texts[name]}
          required
        />
      ))}
    </WorkForm>
  );
}
