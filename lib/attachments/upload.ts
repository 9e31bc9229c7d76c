import "server-only";
import type { Actor, Flow } from "@/lib/access/actor";
import type { Attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import type { Attachment } from "./attachment";
import { addToDraft } from "./draft-files";
import { type UploadCause, uploadMessage } from "./messages";
import { discardPrepared, prepareImage } from "./prepare";

export type Upload = {
  readonly flow: Flow;
  readonly draftId: string;
  /** The question it answers; a refusal is told under this name. */
  readonly field: string;
  /** What the control sent: one file, if the person kept to the rules. */
  readonly files: readonly File[];
};

/** Takes one picture into a draft. File first, row second: a row never points to nothing. */
export async function storeImage(actor: Actor, { files, ...upload }: Upload): Promise<Attempt<Attachment>> {
  const [sent, second] = files;
  if (sent === undefined || second !== undefined)
    return refused(upload.field, sent === undefined ? "empty" : "too-many");
  const prepared = await prepareImage(sent, upload.flow);
  if (!prepared.ok) return refused(upload.field, prepared.cause);
  try {
    const outcome = await addToDraft(actor, { ...upload, named: [] }, prepared.file);
    if (!outcome.ok) await discardPrepared(prepared.file);
    return outcome;
  } catch (error) {
    await discardPrepared(prepared.file);
    throw error;
  }
}

function refused(field: string, cause: UploadCause): Attempt<never> {
  return { ok: false, error: new FieldsRefused({ [field]: uploadMessage(cause) }) };
}
