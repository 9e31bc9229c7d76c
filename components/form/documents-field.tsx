"use client";

import { DOCUMENT_ACCEPT, DOCUMENT_BYTES_MAX, DOCUMENT_HELP } from "@/lib/attachments/limits";
import type { FieldProps } from "./field-types";
import { FileField } from "./file-field";
import { fileControl, RELEASE_NAME, UPLOAD_INTENT } from "./intents";
import { TooBigNotice } from "./too-big-notice";

type DocumentsFieldProps = FieldProps & {
  readonly accept?: string;
  /** In bytes, of one paper. */
  readonly limit?: number;
};

/** Papers that go with what is written: kept as soon as they are chosen and sent, whatever else is wrong. */
export function DocumentsField({
  name,
  help = DOCUMENT_HELP,
  accept = DOCUMENT_ACCEPT,
  limit = DOCUMENT_BYTES_MAX,
  ...marks
}: DocumentsFieldProps) {
  const control = fileControl(name);
  return (
    <div className="flex flex-col gap-3">
      <FileField
        {...marks}
        name={control}
        idsName={name}
        help={help}
        accept={accept}
        multiple
        uploadIntent={UPLOAD_INTENT}
        releaseName={RELEASE_NAME}
      />
      <TooBigNotice control={control} limit={limit} what="資料" />
    </div>
  );
}
