import type { LookedUp, SavedPart, SentPart } from "@/app/(apply)/mypage/section-saving/saved-part";
import { LOOK_UP_INTENT, RELEASE_NAME, UPLOAD_INTENT } from "@/components/form/intents";
import { releaseFiles } from "@/lib/attachments/draft-files";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { screenOf } from "@/lib/drafts/screen";
import type { OwnForm } from "@/lib/drafts/sectioned-form";
import { keepOwnAnswers } from "@/lib/offices/commands/own-work";
import { type FilledPlace, fillPlace } from "@/lib/offices/fill-address";
import type { OwnWork, Writer } from "@/lib/offices/queries/own-work";
import { takePhotos } from "./take-photos";

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function savePart(writer: Writer, sent: SentPart<OwnWork>): Promise<Attempt<SavedPart>> {
  const { work, form, read, data } = sent;
  const intent = data.get("intent");
  const isLookUp = intent === LOOK_UP_INTENT && form.fields.includes("postalCode");
  const place = isLookUp ? fillPlace(read.answers) : undefined;
  const files = await takePhotos({ writer, draft: work.draft, form, read }, data);
  const answers: Answers = {
    ...read.answers,
    ...(place?.ok ? openOf(form, place.answers) : {}),
    ...Object.fromEntries(Object.entries(files).map(([name, { ids }]) => [name, ids] as const)),
  };
  const saved = await attempt(writer, (uow) =>
    keepOwnAnswers(uow, { draftId: work.draft.id, ...screenOf(data, work.draft.version), answers }),
  );
  if (!saved.ok) return saved;
  const released = Object.values(files).flatMap((taken) => taken.released);
  await releaseFiles(writer, work.draft.id, released);
  const isStaying = place !== undefined || intent === UPLOAD_INTENT || data.has(RELEASE_NAME);
  return { ok: true, value: { ...saved.value, files, isStaying, ...(place && { lookedUp: lookedUp(place) }) } };
}

function lookedUp(place: FilledPlace): LookedUp {
  const field = "postalCode";
  if (!place.ok) return { field, ok: false, error: place.error };
  return { field, ok: true, notice: place.notice, focus: place.focus };
}

/** A look-up fills in only what may be written on. */
function openOf({ fields }: OwnForm, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => fields.includes(name)));
}
