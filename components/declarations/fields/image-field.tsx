"use client";

import type { FieldProps } from "@/components/form/field-types";
import { FileField } from "@/components/form/file-field";
import { useForm } from "@/components/form/form-context";
import { IMAGE_ACCEPT, IMAGE_BYTES_MAX } from "@/lib/attachments/limits";
import { routes } from "@/lib/routes";
import { IMAGE_CONTROL, RELEASE_NAME, UPLOAD_INTENT } from "./intents";
import { TooBigNotice } from "./too-big-notice";

/** The picture of a declaration. Stored ones are shown as they will be published. */
export function ImageField({ name, help = "", ...marks }: FieldProps) {
  const { state } = useForm();
  const files = state.files?.[IMAGE_CONTROL] ?? [];
  return (
    <div className="flex flex-col gap-3">
      <FileField
        {...marks}
        name={IMAGE_CONTROL}
        idsName={name}
        help={help}
        accept={IMAGE_ACCEPT}
        uploadIntent={UPLOAD_INTENT}
        releaseName={RELEASE_NAME}
      />
      <TooBigNotice control={IMAGE_CONTROL} limit={IMAGE_BYTES_MAX} />
      {files.map((file) => (
        <img
          key={file.id}
          src={routes.attachment(file.id)}
          alt={`選択した画像：${file.name}`}
          className="max-h-60 w-fit max-w-full border border-solid-gray-300"
        />
      ))}
    </div>
  );
}
