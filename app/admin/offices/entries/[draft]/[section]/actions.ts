"use server";

import { saveOfficeSection } from "@/app/(apply)/mypage/(signed-in)/offices/drafts/[draft]/[section]/save-section";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form";
import { deskPlaces } from "@/lib/offices/entry-places";
import type { Section } from "@/lib/offices/sections";

const WORDS = {
  signedOut: signedOutMessage,
  gone: "この入力は見つかりません。保存の期限が過ぎたか、すでに送信されています。",
};

export async function saveEntrySectionAction(
  draftId: string,
  section: Section,
  previous: FormState,
  data: FormData,
): Promise<FormState> {
  const writer = await currentStaff();
  return saveOfficeSection({ writer, draftId, section, places: deskPlaces, words: WORDS }, { previous, data });
}
