"use server";

import { currentMember, memberSignedOutMessage } from "@/lib/auth/member";
import type { FormState } from "@/lib/forms/form";
import { ownPlaces } from "@/lib/offices/entry-places";
import type { Section } from "@/lib/offices/sections";
import { saveOfficeSection } from "./save-section";

const WORDS = {
  signedOut: memberSignedOutMessage,
  gone: "この下書きは、すでに送信されたか、削除されています。サテライトオフィスの一覧から確かめてください。",
};

export async function saveSectionAction(
  draftId: string,
  section: Section,
  previous: FormState,
  data: FormData,
): Promise<FormState> {
  const writer = await currentMember();
  return saveOfficeSection({ writer, draftId, section, places: ownPlaces, words: WORDS }, { previous, data });
}
