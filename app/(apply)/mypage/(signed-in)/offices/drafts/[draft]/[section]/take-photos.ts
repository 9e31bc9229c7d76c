import { fileControl, releasedIn } from "@/components/form/intents";
import { type TakenImage, takeImage } from "@/lib/attachments/take-image";
import { overLimit } from "@/lib/auth/visitor-limit";
import { asList } from "@/lib/drafts/answers";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import type { Draft } from "@/lib/drafts/queries";
import type { OwnForm } from "@/lib/drafts/sectioned-form";
import { readFiles } from "@/lib/forms/read-form";
import { PHOTO_FIELDS } from "@/lib/offices/own-form";
import type { Writer } from "@/lib/offices/queries/own-work";

type Sent = { readonly writer: Writer; readonly draft: Draft; readonly form: OwnForm; readonly read: FormAnswers };

/** The pictures of this send, one for each field that has one. */
export async function takePhotos({ writer, draft, form, read }: Sent, data: FormData) {
  const taken: Record<string, TakenImage> = {};
  for (const field of form.fields.filter((name) => PHOTO_FIELDS.includes(name))) {
    const files = readFiles(data, fileControl(field), 2);
    taken[field] = await takeImage(
      { actor: writer, draft },
      {
        flow: "office",
        field,
        named: asList(read.answers[field]),
        released: releasedIn(data),
        files,
        refusal: files.length === 0 ? null : await overLimit("upload", writer.accountId),
      },
    );
  }
  return taken;
}
