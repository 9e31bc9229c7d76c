"use server";

import { saveSection } from "@/app/(apply)/mypage/section-saving/save-section";
import { currentMember, memberSignedOutMessage } from "@/lib/auth/member";
import { entryForm } from "@/lib/awards/entries/own-form";
import { findCall } from "@/lib/awards/entries/queries/calls";
import { getOwnWork } from "@/lib/awards/entries/queries/own-work";
import type { Section } from "@/lib/awards/entries/sections";
import { answer, type FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { savePart } from "./save-part";

const WORDS = {
  signedOut: memberSignedOutMessage,
  gone: "この下書きは、すでに送信されたか、削除されています。「表彰への応募」の一覧から確かめてください。",
};

const PLACES = {
  tasks: routes.mypageAwardDraft,
  section: routes.mypageAwardSection,
  check: routes.mypageAwardCheck,
  sent: routes.mypageAward,
};

/** The questions of the page, which say what was typed even when nobody is signed in any more. */
export type ShownCall = { readonly fiscalYear: number; readonly category: string };

export async function saveEntrySectionAction(
  draftId: string,
  section: Section,
  shown: ShownCall,
  previous: FormState,
  data: FormData,
): Promise<FormState> {
  const call = await findCall(shown);
  if (call === null) return answer({ message: WORDS.gone });
  const writer = await currentMember();
  return saveSection(
    {
      whole: entryForm(call),
      ...{ section, draftId, writer, places: PLACES, words: WORDS },
      find: async (someone) => ofCall(await getOwnWork(someone, draftId), shown),
      save: savePart,
    },
    { previous, data },
  );
}

type Found = Awaited<ReturnType<typeof getOwnWork>>;

/** A draft of another call has other questions: for this page there is none. */
function ofCall(found: Found, { fiscalYear, category }: ShownCall): Found {
  if (found?.kind !== "open") return found;
  const { call } = found.work;
  return call.fiscalYear === fiscalYear && call.category.key === category ? found : null;
}
