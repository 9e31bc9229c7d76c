import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/field-group";
import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import { CEREMONY_MODES, ceremonyModeLabels, FILE_TYPES } from "@/lib/awards/editions/rules/settings-shape";
import type { FormAction } from "@/lib/forms/form";
import { WorkForm, type WrittenSettings } from "./work-form";

type BasicsFormProps = { readonly action: FormAction; readonly work: WrittenSettings };

export function BasicsForm({ action, work }: BasicsFormProps) {
  const { name, ceremony, files } = work.settings;
  return (
    <WorkForm action={action} work={work} heading="名称、表彰式、添付ファイル">
      <TextField name="name" label="表彰の名称" defaultValue={name} required />
      <FieldGroup legend="表彰式" help="決まっていないときは、日付を空けておきます。">
        <DateField name="ceremonyDay" label="表彰式の日" defaultValue={ceremony?.day} />
        <RadioField
          name="ceremonyMode"
          label="表彰式の開催方法"
          options={CEREMONY_MODES.map((value) => ({ value, label: ceremonyModeLabels[value] }))}
          defaultValue={ceremony?.mode ?? "venue"}
          required
        />
        <TextField name="ceremonyPlace" label="表彰式の会場" defaultValue={ceremony?.place ?? undefined} />
      </FieldGroup>
      <FieldGroup legend="応募に添付できるファイル" help="添付を求めないときは、数の上限を0にします。">
        <CheckboxField
          name="fileTypes"
          label="添付できるファイルの種類"
          options={FILE_TYPES.map((value) => ({ value, label: value }))}
          defaultValue={files.types}
        />
        <TextField
          name="fileMegabytes"
          label="添付ファイル1点の大きさの上限"
          help="単位はMBです。"
          width="year"
          inputMode="numeric"
          defaultValue={String(files.megabytes)}
          required
        />
        <TextField
          name="fileCount"
          label="添付ファイルの数の上限"
          width="year"
          inputMode="numeric"
          defaultValue={String(files.count)}
          required
        />
      </FieldGroup>
    </WorkForm>
  );
}
