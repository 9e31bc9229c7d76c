import { IMAGE_CONTROL, LOOK_UP_INTENT, RELEASE_NAME, releasedIn, UPLOAD_INTENT } from "@/components/form/intents";
import type { Contact } from "@/lib/access/actor";
import { releaseFiles } from "@/lib/attachments/draft-files";
import { type TakenImage, takeImage } from "@/lib/attachments/take-image";
import { overLimit } from "@/lib/auth/visitor-limit";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { keepOwnAnswers, ownDraft } from "@/lib/declarations/commands/own-draft";
import { type FilledAddress, fillAddress } from "@/lib/declarations/fill-address";
import type { OwnWork } from "@/lib/declarations/queries/own-draft";
import { type Answers, asList } from "@/lib/drafts/answers";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import type { SavedDraft } from "@/lib/drafts/commands";
import { screenOf } from "@/lib/drafts/screen";
import { readFiles } from "@/lib/forms/read-form";
import { type OwnForm, openedAnswers } from "./own-form";

export type SavedOwn = SavedDraft & {
  readonly image?: TakenImage;
  readonly address?: FilledAddress;
  /** The person asked for something that leaves them on this page. */
  readonly isStaying: boolean;
};

type Sent = { readonly contact: Contact; readonly work: OwnWork; readonly form: OwnForm; readonly read: FormAnswers };

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function saveOwn({ contact, work, form, read }: Sent, data: FormData): Promise<Attempt<SavedOwn>> {
  const opened = openedAnswers(form, work);
  const intent = data.get("intent");
  const isLookUp = intent === LOOK_UP_INTENT && form.fields.includes("postalCode");
  const address = isLookUp ? fillAddress(read.answers) : undefined;
  const image = form.fields.includes("logo") ? await takeOwnImage({ contact, work, form, read }, data) : undefined;
  if (image?.ok === false) return image;

  const answers: Answers = {
    ...read.answers,
    ...(address?.ok ? addressOf(form, address.answers) : {}),
    ...(image ? { logo: image.value.ids } : {}),
  };
  const kept = { purpose: form.purpose, answers, opened, ...screenOf(data, 1) };
  const saved = await attempt(contact, (uow) => keepOwnAnswers(uow, kept), { subjectId: contact.caseId });
  if (!saved.ok) return saved;
  await releaseFiles(contact, saved.value.draft.id, image?.value.released ?? []);
  const isStaying = address !== undefined || intent === UPLOAD_INTENT || data.has(RELEASE_NAME);
  return {
    ok: true,
    value: { ...saved.value, isStaying, ...(image && { image: image.value }), ...(address && { address }) },
  };
}

async function takeOwnImage({ contact, work, form, read }: Sent, data: FormData): Promise<Attempt<TakenImage>> {
  const files = readFiles(data, IMAGE_CONTROL, 2);
  const opening = { purpose: form.purpose, opened: openedAnswers(form, work) };
  const draft = await attempt(contact, (uow) => ownDraft(uow, opening), { subjectId: contact.caseId });
  if (!draft.ok) return draft;
  const choice = {
    flow: "declaration" as const,
    field: "logo",
    named: asList(read.answers["logo"]),
    released: releasedIn(data),
    files,
    refusal: files.length === 0 ? null : await overLimit("upload"),
  };
  return { ok: true, value: await takeImage({ actor: contact, draft: draft.value }, choice) };
}

/** A look-up fills in only what may be written on. */
function addressOf({ fields }: OwnForm, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => fields.some((field) => field === name)));
}
