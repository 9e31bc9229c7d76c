import { CheckboxField } from "@/components/form/checkbox-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { ContentField } from "@/lib/publishing/field";
import { ImageChoice } from "./image-choice";
import { MarkdownField } from "./markdown-field";
import type { Picture } from "./picture";

type ContentQuestionProps = { readonly field: ContentField; readonly pictures: readonly Picture[] };

const SLUG_HELP =
  "空欄のままにすると、種類と日付から自動で決めます。決める場合は、半角の英小文字、数字、ハイフンを使ってください。";

/** More than this are found faster in a list that opens. */
const RADIOS_MAX = 5;

/** The control that the table of a kind names for a question. */
export function ContentQuestion({ field: { name, label, help, isRequired, control }, pictures }: ContentQuestionProps) {
  const texts = { name, label, help, required: isRequired };
  switch (control.kind) {
    case "text":
      return <TextField {...texts} width="full" autoComplete="off" />;
    case "area":
      return <TextArea {...texts} limit={control.max} rows={4} />;
    case "markdown":
      return <MarkdownField {...texts} limit={control.max} pictures={pictures} />;
    case "lines":
      return (
        <TextArea
          {...texts}
          help={help ?? "1行に1つずつ入力してください。"}
          limit={control.max * control.each}
          rows={4}
        />
      );
    case "choice":
      return control.options.length > RADIOS_MAX ? (
        <SelectField {...texts} options={control.options} />
      ) : (
        <RadioField {...texts} options={control.options} />
      );
    case "boxes":
      return <CheckboxField {...texts} options={control.options} />;
    case "image":
      return <ImageChoice {...texts} pictures={pictures} />;
    case "url":
      return <TextField {...texts} type="url" width="full" autoComplete="off" />;
    case "day":
      return <TextField {...texts} type="date" width="medium" />;
    case "moment":
      return <TextField {...texts} help={momentHelp(help)} type="datetime-local" width="medium" />;
    case "slug":
      return (
        <TextField {...texts} required={false} help={SLUG_HELP} width="full" autoComplete="off" spellCheck={false} />
      );
  }
}

function momentHelp(help = ""): string {
  return `${help}日本時間で入力してください。`;
}
