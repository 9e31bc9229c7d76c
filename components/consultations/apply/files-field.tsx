"use client";

import type { FieldProps } from "@/components/form/field-types";
import { FileField } from "@/components/form/file-field";
import { imageControl, RELEASE_NAME, UPLOAD_INTENT } from "@/components/form/intents";
import { TooBigNotice } from "@/components/form/too-big-notice";
import { DOCUMENT_ACCEPT, DOCUMENT_BYTES_MAX } from "@/lib/attachments/limits";

/** Files that go with what is written: kept as soon as they are chosen and sent, whatever else is wrong. */
export function FilesField({ name, help = "", ...marks }: FieldProps) {
  const control = imageControl(name);
  return (
    <div className="flex flex-col gap-3">
      <FileField
        {...marks}
        name={control}
        idsName={name}
        help={help}
        accept={DOCUMENT_ACCEPT}
        multiple
        uploadIntent={UPLOAD_INTENT}
        releaseName={RELEASE_NAME}
      />
      <TooBigNotice control={control} limit={DOCUMENT_BYTES_MAX} />
    </div>
  );
}
