import type { SentPart, TakenFiles } from "@/app/(apply)/mypage/section-saving/saved-part";
import { fileControl, releasedIn } from "@/components/form/intents";
import { takeDocuments } from "@/lib/attachments/take-documents";
import { overLimit } from "@/lib/auth/visitor-limit";
import { entryForm } from "@/lib/awards/entries/own-form";
import type { OwnWork, Writer } from "@/lib/awards/entries/queries/own-work";
import { asList } from "@/lib/drafts/answers";
import { readFiles } from "@/lib/forms/read-form";

/** The papers of this send, within what the edition takes. */
export async function takePapers(
  writer: Writer,
  { work, form, read, data }: SentPart<OwnWork>,
): Promise<Record<string, TakenFiles>> {
  const taken: Record<string, TakenFiles> = {};
  for (const { name: field, answer } of entryForm(work.call).fields) {
    if (answer.kind !== "files" || !form.fields.includes(field)) continue;
    const { limits } = answer;
    const files = readFiles(data, fileControl(field), limits.count + 1);
    const named = asList(read.answers[field]);
    const refusal = files.length === 0 ? null : await overLimit("upload", writer.accountId);
    const choice = { flow: "awardEntry", field, named, released: releasedIn(data), limits };
    const outcome = await takeDocuments(
      { actor: writer, draft: work.draft },
      { ...choice, files: refusal === null ? files : [] },
    );
    taken[field] = refusal === null ? outcome : { ...outcome, error: refusal.message };
  }
  return taken;
}
