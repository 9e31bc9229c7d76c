"use server";

import { answer, type FormState } from "@/lib/forms/form";
import { kindOfSlug } from "@/lib/publishing/kinds/registry";
import { saveFromForm } from "./save-content";

export async function saveContentAction(previous: FormState, data: FormData): Promise<FormState> {
  const asked = data.get("kind");
  const kind = typeof asked === "string" ? kindOfSlug(asked) : undefined;
  if (kind === undefined) return answer({ message: "コンテンツの一覧から、もう一度開いてください。" });
  return saveFromForm(previous, kind, data);
}
