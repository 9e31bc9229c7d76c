import "server-only";
import type { Staff } from "@/lib/access/actor";
import { FieldsRefused } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { readFiles, readForm } from "@/lib/forms/read-form";
import { type AddedImage, addContentImage } from "@/lib/publishing/commands/images";
import { imageSchema } from "@/lib/publishing/desk-schema";

/** What a form says about a new picture, after it was stored or refused. */
export type TakenPicture = {
  readonly added: AddedImage | null;
  readonly errors: FormState["errors"];
  /** What stays in the fields of the picture. */
  readonly values: FormState["values"];
};

/** A chosen file is stored whichever button was pressed, so that no error of another field can lose it. */
export async function takePicture(staff: Staff, data: FormData, isAsked: boolean): Promise<TakenPicture> {
  const files = readFiles(data, "imageFile");
  const form = readForm(imageSchema, data);
  const { values } = form.state;
  if (files.length === 0 && !isAsked) return { added: null, errors: {}, values };
  if (!form.ok) return { added: null, errors: { ...missingFile(files), ...form.state.errors }, values };
  const { imageAlt: alt, imageRights: rights } = form.value;
  const outcome = await addContentImage(staff, { files, alt, rights, field: "imageFile" });
  if (outcome.ok) return { added: outcome.value, errors: {}, values: { imageAlt: "", imageRights: "" } };
  const { error } = outcome;
  return { added: null, errors: error instanceof FieldsRefused ? error.fields : { imageFile: error.message }, values };
}

function missingFile(files: readonly File[]): FormState["errors"] {
  return files.length === 0 ? { imageFile: "画像のファイルを選択してください。" } : {};
}
