import { visitor } from "@/app/(apply)/declarations/apply/procedure";
import { IMAGE_CONTROL, RELEASE_NAME } from "@/components/declarations/fields/intents";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { releaseFile, storeImage } from "@/lib/attachments/upload";
import { overLimit } from "@/lib/auth/visitor-limit";
import { type Answers, asList } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import { FieldsRefused } from "@/lib/errors";
import { readFiles } from "@/lib/forms/read-form";

export type TakenImage = {
  /** Ids of the stored pictures after this send. */
  readonly logo: readonly string[];
  readonly error?: string;
  readonly notice?: string;
};

/** A chosen file is stored whichever button was pressed, so that no error can lose it. It takes the place of the one before. */
export async function takeImage(draft: Draft, answers: Answers, data: FormData): Promise<TakenImage> {
  const kept = (await listFilesOfDraft(draft, asList(answers["logo"]))).map((file) => file.id);
  const released = data.get(RELEASE_NAME);
  if (typeof released === "string" && kept.includes(released)) {
    await releaseFile(visitor, draft.id, released);
    return { logo: kept.filter((id) => id !== released), notice: "画像を解除しました。" };
  }
  const files = readFiles(data, IMAGE_CONTROL, 2);
  return files.length === 0 ? { logo: kept } : store(draft, files, kept);
}

async function store(draft: Draft, files: readonly File[], kept: readonly string[]): Promise<TakenImage> {
  const refusal = await overLimit("upload");
  if (refusal !== null) return { logo: kept, error: refusal.message };
  const outcome = await storeImage(visitor, { flow: "declaration", draftId: draft.id, field: "logo", files });
  if (!outcome.ok) return { logo: kept, error: sentenceOf(outcome.error) };
  for (const id of kept) await releaseFile(visitor, draft.id, id);
  const { fileName } = outcome.value;
  return {
    logo: [outcome.value.id],
    notice: `${fileName}を${kept.length > 0 ? "前の画像と差し替えました" : "追加しました"}。`,
  };
}

function sentenceOf(error: Error): string {
  return error instanceof FieldsRefused ? (error.fields["logo"] ?? error.message) : error.message;
}
