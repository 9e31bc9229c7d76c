import { keepPart } from "@/app/(apply)/mypage/section-saving/keep-part";
import { currentMember } from "@/lib/auth/member";
import { keepOwnAnswers } from "@/lib/awards/entries/commands/own-work";
import { entryForm } from "@/lib/awards/entries/own-form";
import { getOwnWork, type OwnWork } from "@/lib/awards/entries/queries/own-work";
import { attempt } from "@/lib/db/unit-of-work";
import { problem } from "@/lib/drafts/autosave";
import type { SaveAnswersInput } from "@/lib/drafts/commands";

type Context = { readonly params: Promise<{ readonly draft: string }> };

/** Keeps what a member is typing into an entry. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const member = await currentMember();
  if (member === null) return problem("expired");
  const found = await getOwnWork(member, (await params).draft);
  const keep = (input: SaveAnswersInput) => attempt(member, (uow) => keepOwnAnswers(uow, input));
  return keepPart({ found, formOf: ({ call }: OwnWork) => entryForm(call), keep }, request);
}
