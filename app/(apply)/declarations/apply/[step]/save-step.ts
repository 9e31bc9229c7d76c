import { type DraftForWrite, draftForWrite } from "@/app/(apply)/declarations/apply/draft-for-write";
import { visitor } from "@/app/(apply)/declarations/apply/procedure";
import { LOOK_UP_INTENT, RELEASE_NAME, UPLOAD_INTENT } from "@/components/form/intents";
import { releaseFiles } from "@/lib/attachments/draft-files";
import type { TakenImage } from "@/lib/attachments/take-image";
import { keepHolding } from "@/lib/auth/held-draft";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { type FilledAddress, fillAddress } from "@/lib/declarations/fill-address";
import type { Answers } from "@/lib/drafts/answers";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import { type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import { screenOf } from "@/lib/drafts/screen";
import type { ApplyStep } from "@/lib/routes";
import { takeStepImage } from "./take-image";

export type SavedStep = SavedDraft & {
  readonly isNew: boolean;
  /** Present when the picture was asked for in this step. */
  readonly image?: TakenImage;
  /** Present when the address was asked for by its postal code. */
  readonly address?: FilledAddress;
  /** The person asked for something that leaves them on this page. */
  readonly isStaying: boolean;
};

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function saveStep(step: ApplyStep, form: FormAnswers, data: FormData): Promise<Attempt<SavedStep>> {
  const found = await draftForWrite();
  if (!found.ok) return found;
  const intent = data.get("intent");
  const address = intent === LOOK_UP_INTENT && step === "organization" ? fillAddress(form.answers) : undefined;
  const image = step === "efforts" ? await takeStepImage(found.value.draft, form.answers, data) : undefined;

  const answers: Answers = {
    ...form.answers,
    ...(address?.ok ? address.answers : {}),
    ...(image ? { logo: image.ids } : {}),
  };
  const saved = await attempt(visitor, (uow) => saveAnswers(uow, { ...seenDraft(data, found.value), answers }));
  if (!saved.ok) return saved;
  await releaseFiles(visitor, found.value.draft.id, image?.released ?? []);
  await keepHolding();
  const isStaying = address !== undefined || intent === UPLOAD_INTENT || data.has(RELEASE_NAME);
  return {
    ok: true,
    value: {
      ...saved.value,
      isNew: found.value.isNew,
      isStaying,
      ...(image && { image }),
      ...(address && { address }),
    },
  };
}

/** Which draft, and what of it the screen had seen. A draft that was begun just now nobody has seen. */
function seenDraft(data: FormData, { draft, isNew }: DraftForWrite) {
  const screen = screenOf(data, draft.version);
  return { draftId: draft.id, ...screen, ...(isNew ? { seen: draft.version } : {}) };
}
