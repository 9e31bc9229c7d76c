"use server";

import type { FormState } from "@/lib/forms/form";
import { unknownForm } from "@/lib/forms/unknown-form";
import { kindOfSlug } from "@/lib/publishing/kinds/registry";
import { saveFromForm } from "./save-content";

export async function saveContentAction(previous: FormState, data: FormData): Promise<FormState> {
  const asked = data.get("kind");
  const kind = typeof asked === "string" ? kindOfSlug(asked) : undefined;
  if (kind === undefined) return unknownForm(data, "コンテンツの一覧から、もう一度開いてください。");
  return saveFromForm(previous, kind, data);
}
