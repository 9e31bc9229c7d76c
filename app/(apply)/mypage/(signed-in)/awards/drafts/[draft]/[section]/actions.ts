"use server";

import { saveSection } from "@/app/(apply)/mypage/section-saving/save-section";
import { currentMember, memberSignedOutMessage } from "@/lib/auth/member";
import { type Call, callKey, readCallKey } from "@/lib/awards/entries/call";
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

/**
 * One section of an entry.
 *
 * @param shown the call whose questions the page shows: they say what was typed even when nobody is signed in any more
 */
export async function saveEntrySectionAction(
  draftId: string,
  section: Section,
  shown: string,
  previous: FormState,
  data: FormData,
): Promise<FormState> {
  const call = await findCall(readCallKey(shown));
  if (call === null) return answer({ message: WORDS.gone });
  const writer = await currentMember();
  return saveSection(
    {
      whole: entryForm(call),
      ...{ section, draftId, writer, places: PLACES, words: WORDS },
      find: async (someone) => ofCall(await getOwnWork(someone, draftId), call),
      save: savePart,
    },
    { previous, data },
  );
}

type Found = Awaited<ReturnType<typeof getOwnWork>>;

/** A draft of another call has other questions: for this page there is none. */
function ofCall(found: Found, shown: Call): Found {
  return found?.kind === "open" && callKey(found.work.call) !== callKey(shown) ? null : found;
}
