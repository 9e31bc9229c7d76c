import "server-only";
import { IMAGE_CONTROL, LOOK_UP_INTENT, RELEASE_NAME, releasedIn, UPLOAD_INTENT } from "@/components/form/intents";
import type { Staff } from "@/lib/access/actor";
import { releaseFiles } from "@/lib/attachments/draft-files";
import { type TakenImage, takeImage } from "@/lib/attachments/take-image";
import { overLimit } from "@/lib/auth/visitor-limit";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { saveDeskEntry } from "@/lib/declarations/commands/desk-entry";
import { entryForm } from "@/lib/declarations/entry-form";
import { type FilledAddress, fillAddress } from "@/lib/declarations/fill-address";
import type { DeskEntry } from "@/lib/declarations/queries/desk-entry";
import { asList } from "@/lib/drafts/answers";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import type { SavedDraft } from "@/lib/drafts/commands";
import { screenOf } from "@/lib/drafts/screen";
import { readFiles } from "@/lib/forms/read-form";

export type SavedEntry = SavedDraft & {
  readonly image?: TakenImage;
  readonly address?: FilledAddress;
  /** The officer asked for something that leaves the page as it is. */
  readonly isStaying: boolean;
};

type Given = { readonly staff: Staff; readonly entry: DeskEntry; readonly read: FormAnswers };

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function saveEntry({ staff, entry, read }: Given, data: FormData): Promise<Attempt<SavedEntry>> {
  const { fields } = entryForm(entry.purpose, entry.asked);
  const intent = data.get("intent");
  const isLookUp = intent === LOOK_UP_INTENT && fields.includes("postalCode");
  const address = isLookUp ? fillAddress(read.answers) : undefined;
  const image = fields.includes("logo") ? await takeEntryImage({ staff, entry, read }, data) : undefined;

  const answers = {
    ...read.answers,
    ...(address?.ok
      ? Object.fromEntries(Object.entries(address.answers).filter(([name]) => name in read.answers))
      : {}),
    ...(image ? { logo: image.ids } : {}),
  };
  const saved = await attempt(staff, (uow) =>
    saveDeskEntry(uow, { draftId: entry.draft.id, answers, seen: screenOf(data, entry.draft.version).seen }),
  );
  if (!saved.ok) return saved;
  await releaseFiles(staff, entry.draft.id, image?.released ?? []);
  const isStaying = address !== undefined || intent === UPLOAD_INTENT || data.has(RELEASE_NAME);
  return { ok: true, value: { ...saved.value, isStaying, ...(image && { image }), ...(address && { address }) } };
}

async function takeEntryImage({ staff, entry, read }: Given, data: FormData): Promise<TakenImage> {
  const files = readFiles(data, IMAGE_CONTROL, 2);
  return takeImage(
    { actor: staff, draft: entry.draft },
    {
      flow: "declaration",
      field: "logo",
      named: asList(read.answers["logo"]),
      released: releasedIn(data),
      files,
      refusal: files.length === 0 ? null : await overLimit("upload", staff.accountId),
    },
  );
}
