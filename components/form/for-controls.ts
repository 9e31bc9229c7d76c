import type { FormState, UploadedFile } from "@/lib/forms/form";
import { fileControl } from "./intents";

type StoredFile = {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly isScanned: boolean;
};

/** Stored files, under the name of the control that chooses them. */
export function filesForControls(files: readonly StoredFile[], field = "logo"): NonNullable<FormState["files"]> {
  const shown: UploadedFile[] = files.map(({ id, fileName, size, isScanned }) => ({
    id,
    name: isScanned ? fileName : `${fileName}（安全の確認中）`,
    size,
  }));
  return { [fileControl(field)]: shown };
}

/** A refusal of the picture is told at the control that chooses one. */
export function errorsForControls(
  errors: FormState["errors"],
  pictures: readonly string[] = ["logo"],
): FormState["errors"] {
  return Object.fromEntries(
    Object.entries(errors).map(([name, sentence]) => [pictures.includes(name) ? fileControl(name) : name, sentence]),
  );
}
