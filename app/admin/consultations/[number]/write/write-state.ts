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
