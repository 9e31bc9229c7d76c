import { visitor } from "@/app/(apply)/declarations/apply/procedure";
import { IMAGE_CONTROL, releasedIn } from "@/components/form/intents";
import { type TakenImage, takeImage } from "@/lib/attachments/take-image";
import { overLimit } from "@/lib/auth/visitor-limit";
import { type Answers, asList } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import { readFiles } from "@/lib/forms/read-form";

/** The picture of this send, into the draft of this browser. */
export async function takeStepImage(draft: Draft, answers: Answers, data: FormData): Promise<TakenImage> {
  const files = readFiles(data, IMAGE_CONTROL, 2);
  const choice = {
    flow: "declaration" as const,
    field: "logo",
    named: asList(answers["logo"]),
    released: releasedIn(data),
    files,
    refusal: files.length === 0 ? null : await overLimit("upload"),
  };
  return takeImage({ actor: visitor, draft }, choice);
}
