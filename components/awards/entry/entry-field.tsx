import { DocumentsField } from "@/components/form/documents-field";
import type { FieldProps } from "@/components/form/field-types";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { FileLimits, EntryField as Question } from "@/lib/awards/entries/fields/field";

type EntryFieldProps = { readonly question: Question };

/** One question of an entry, as every form asks it: a new entry, a replacement, a correction. */
export function EntryField({ question: { name, label, isRequired, help, answer } }: EntryFieldProps) {
  const field: FieldProps = { name, label, required: isRequired, help };
  const isOwn = name.startsWith("contact");
  switch (answer.kind) {
    case "line":
      return <TextField {...field} autoComplete="off" />;
    case "text":
      return <TextArea {...field} limit={answer.max} rows={answer.rows} />;
    case "radios":
      return <RadioField {...field} options={answer.options} />;
    case "select":
      return <SelectField {...field} options={answer.options} width="medium" />;
    case "files":
      return <Papers field={field} limits={answer.limits} />;
    case "day":
    case "declaration":
    case "place":
      return <TextField {...field} width="medium" autoComplete="off" />;
    case "web":
      return <TextField {...field} type="url" inputMode="url" autoComplete="off" spellCheck={false} />;
    case "name":
      return <TextField {...field} width="medium" autoComplete={isOwn ? "name" : "off"} spellCheck={false} />;
    case "kana":
      return <TextField {...field} width="medium" autoComplete="off" spellCheck={false} />;
    case "mail":
      return (
        <TextField
          {...field}
          type="email"
          inputMode="email"
          autoComplete={isOwn ? "email" : "off"}
          spellCheck={false}
        />
      );
    case "phone":
      return <TextField {...field} width="medium" type="tel" inputMode="tel" autoComplete="tel" />;
  }
}

type PapersProps = { readonly field: FieldProps; readonly limits: FileLimits };

const MEGABYTE = 1024 * 1024;

function Papers({ field, limits: { types, megabytes } }: PapersProps) {
  return <DocumentsField {...field} accept={types.map((type) => `.${type}`).join(",")} limit={megabytes * MEGABYTE} />;
}
