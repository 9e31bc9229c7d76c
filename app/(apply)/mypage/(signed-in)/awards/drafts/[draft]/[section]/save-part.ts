import type { SavedPart, SentPart } from "@/app/(apply)/mypage/section-saving/saved-part";
import { RELEASE_NAME, UPLOAD_INTENT } from "@/components/form/intents";
import { releaseFiles } from "@/lib/attachments/draft-files";
import { keepOwnAnswers } from "@/lib/awards/entries/commands/own-work";
import type { OwnWork, Writer } from "@/lib/awards/entries/queries/own-work";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { screenOf } from "@/lib/drafts/screen";
import { takePapers } from "./take-papers";

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function savePart(writer: Writer, sent: SentPart<OwnWork>): Promise<Attempt<SavedPart>> {
  const { work, read, data } = sent;
  const files = await takePapers(writer, sent);
  const ids = Object.fromEntries(Object.entries(files).map(([name, taken]) => [name, taken.ids] as const));
  const input = {
    draftId: work.draft.id,
    ...screenOf(data, work.draft.version),
    answers: { ...read.answers, ...ids },
  };
  const saved = await attempt(writer, (uow) => keepOwnAnswers(uow, input));
  if (!saved.ok) return saved;
  const released = Object.values(files).flatMap((taken) => taken.released);
  await releaseFiles(writer, work.draft.id, released);
  const isStaying = data.get("intent") === UPLOAD_INTENT || data.has(RELEASE_NAME);
  return { ok: true, value: { ...saved.value, files, isStaying } };
}
