import { type Drafted, type OwnPreview, previewSend } from "@/lib/drafts/preview";
import { OFFICE_FORM } from "./own-form";

/** What a send of an office would do, told before it is done. */
export function previewOwn(drafted: Drafted): OwnPreview {
  return previewSend(OFFICE_FORM, drafted);
}
