import { FILES_CONTROL } from "@/components/consultations/desk/message-controls";
import type { DraftFile } from "@/lib/attachments/queries";
import { asList, asText } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import type { FormState } from "@/lib/forms/form";

/** What stands in the form: what was saved last, and the number of the save. */
export function writeValues({ id, version, answers }: Draft): FormState["values"] {
  const text = (name: string) => asText(answers[name]);
  return {
    draft: id,
    seen: String(version),
    kind: text("kind"),
    body: text("body"),
    meetingAt: text("meetingAt"),
    meetingPlace: text("meetingPlace"),
    files: asList(answers["files"]),
  };
}

export function writeFiles(files: readonly DraftFile[]): NonNullable<FormState["files"]> {
  return {
    [FILES_CONTROL]: files.map(({ id, fileName, size, isScanned }) => ({
      id,
      name: isScanned ? fileName : `${fileName}（安全の確認中）`,
      size,
    })),
  };
}
