"use client";

import { IMAGE_ACCEPT, IMAGE_BYTES_MAX } from "@/lib/attachments/limits";
import { routes } from "@/lib/routes";
import type { FieldProps } from "./field-types";
import { FileField } from "./file-field";
import { useForm } from "./form-context";
import { fileControl, RELEASE_NAME, UPLOAD_INTENT } from "./intents";
import { TooBigNotice } from "./too-big-notice";

/** A picture. Stored ones are shown as they will be published. */
export function ImageField({ name, help = "", ...marks }: FieldProps) {
  const { state } = useForm();
  const control = fileControl(name);
  const files = state.files?.[control] ?? [];
  return (
    <div className="flex flex-col gap-3">
      <FileField
        {...marks}
        name={control}
        idsName={name}
        help={help}
        accept={IMAGE_ACCEPT}
        uploadIntent={UPLOAD_INTENT}
        releaseName={RELEASE_NAME}
      />
      <TooBigNotice control={control} limit={IMAGE_BYTES_MAX} what="画像" />
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
