import { saveSection } from "@/app/(apply)/mypage/section-saving/save-section";
import type { FormState } from "@/lib/forms/form";
import type { EntryPlaces } from "@/lib/offices/entry-places";
import { OFFICE_FORM } from "@/lib/offices/own-form";
import { getOwnWork, type Writer } from "@/lib/offices/queries/own-work";
import type { Section } from "@/lib/offices/sections";
import { savePart } from "./save-part";

type Writing = {
  /** Nobody, once the session is over. */
  readonly writer: Writer | null;
  readonly draftId: string;
  readonly section: Section;
  readonly places: EntryPlaces;
  readonly words: { readonly signedOut: string; readonly gone: string };
};

type Typed = { readonly previous: FormState; readonly data: FormData };

/** One section of an office, on My page or on the desk. */
export async function saveOfficeSection({ writer, places, ...writing }: Writing, typed: Typed): Promise<FormState> {
  return saveSection(
    {
      ...writing,
      whole: OFFICE_FORM,
      places: { ...places, sent: places.office },
      writer,
      find: (someone) => getOwnWork(someone, writing.draftId),
      save: savePart,
    },
    typed,
  );
}
