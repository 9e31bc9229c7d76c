"use client";

import { buttonStyle } from "@/components/ui/button-style";
import type { UploadedFile } from "@/lib/forms/form";
import { describedBy } from "./field-parts";
import type { FieldProps } from "./field-types";
import { useField, useForm } from "./form-context";
import { GroupFrame } from "./group-frame";
import { UploadedFiles } from "./uploaded-files";

type FileFieldProps = FieldProps & {
  /** The name under which the ids of stored files are sent. */
  readonly idsName: string;
  /** Kinds, size and number that are allowed: said before anything is chosen. */
  readonly help: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Files stored earlier; an answer of the server that names files replaces them. */
  readonly files?: readonly UploadedFile[];
  /** The intent of the button that stores the chosen files without leaving the page. */
  readonly uploadIntent: string;
  /** The name that the 解除 buttons send with the id of their file. */
  readonly releaseName?: string;
};

export function FileField(props: FileFieldProps) {
  const {
    name,
    label,
    help,
    required,
    visibility,
    idsName,
    accept,
    multiple,
    uploadIntent,
    releaseName = "release",
  } = props;
  const { state, isSending } = useForm();
  const { id, error, notice } = useField(name);
  const files = state.files?.[name] ?? props.files ?? [];
  return (
    <GroupFrame {...{ label, help, required, visibility, error, notice }} id={`${id}-group`}>
      <UploadedFiles {...{ files, idsName, releaseName, isSending }} />
      <div className="flex flex-wrap items-center gap-3">
        {/* A control that has sent its files opens empty again, so that nothing is stored twice. */}
        <input
          key={files.map((file) => file.id).join()}
          id={id}
          name={name}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-labelledby={`${id}-group-label`}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(`${id}-group`, { error, help })}
          className="max-w-full rounded-8 border border-dashed border-solid-gray-600 p-3 text-std-16N-170 aria-invalid:border-2 aria-invalid:border-error-1"
        />
        <button
          type="submit"
          name="intent"
          value={uploadIntent}
          aria-disabled={isSending}
          className={buttonStyle("outline", "medium")}
        >
          選んだファイルを追加する
        </button>
      </div>
    </GroupFrame>
  );
}
