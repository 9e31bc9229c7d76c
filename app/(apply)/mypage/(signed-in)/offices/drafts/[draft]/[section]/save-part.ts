import { LOOK_UP_INTENT, RELEASE_NAME, UPLOAD_INTENT } from "@/components/form/intents";
import type { TakenImage } from "@/lib/attachments/take-image";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import type { SavedDraft } from "@/lib/drafts/commands";
import { screenOf } from "@/lib/drafts/screen";
import type { OwnForm } from "@/lib/drafts/sectioned-form";
import { keepOwnAnswers } from "@/lib/offices/commands/own-work";
import { type FilledPlace, fillPlace } from "@/lib/offices/fill-address";
import type { OwnWork, Writer } from "@/lib/offices/queries/own-work";
import { takePhotos } from "./take-photos";

export type SavedPart = SavedDraft & {
  /** What became of the picture of each field. */
  readonly photos: Readonly<Record<string, TakenImage>>;
  readonly place?: FilledPlace;
  /** The person asked for something that leaves them on this page. */
  readonly isStaying: boolean;
};

type Sent = { readonly writer: Writer; readonly work: OwnWork; readonly form: OwnForm; readonly read: FormAnswers };

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function savePart({ writer, work, form, read }: Sent, data: FormData): Promise<Attempt<SavedPart>> {
  const intent = data.get("intent");
  const isLookUp = intent === LOOK_UP_INTENT && form.fields.includes("postalCode");
  const place = isLookUp ? fillPlace(read.answers) : undefined;
  const photos = await takePhotos({ writer, draft: work.draft, form, read }, data);
  const answers: Answers = {
    ...read.answers,
    ...(place?.ok ? openOf(form, place.answers) : {}),
    ...Object.fromEntries(Object.entries(photos).map(([name, { ids }]) => [name, ids] as const)),
  };
  const saved = await attempt(writer, (uow) =>
    keepOwnAnswers(uow, { draftId: work.draft.id, ...screenOf(data, work.draft.version), answers }),
  );
  if (!saved.ok) return saved;
  const isStaying = place !== undefined || intent === UPLOAD_INTENT || data.has(RELEASE_NAME);
  return { ok: true, value: { ...saved.value, photos, isStaying, ...(place && { place }) } };
}

/** A look-up fills in only what may be written on. */
function openOf({ fields }: OwnForm, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => fields.includes(name)));
}
