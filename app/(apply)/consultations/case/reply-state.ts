import { filesForControls } from "@/components/form/for-controls";
import type { DraftFile } from "@/lib/attachments/queries";
import { asList, asText } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import type { FormState } from "@/lib/forms/form";

/** What stands in the form: what was saved last, and the number of the save. */
export function replyValues({ id, version, answers }: Draft): FormState["values"] {
  return { draft: id, seen: String(version), body: asText(answers["body"]), files: asList(answers["files"]) };
}

export function replyFiles(files: readonly DraftFile[]): NonNullable<FormState["files"]> {
  return filesForControls(files, "files");
}
