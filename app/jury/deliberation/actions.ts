"use server";

import { castVote } from "@/lib/awards/meetings/commands/ballots";
import { decideEven, decideTie } from "@/lib/awards/meetings/commands/chair";
import { chairTieSchema, chairVoteSchema, voteSchema } from "@/lib/awards/meetings/forms/meeting";
import type { FormState } from "@/lib/forms/form";
import { actAsMember } from "./act";

export async function castVoteAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember({ schema: voteSchema, trying: "awardMeeting.vote", work: castVote, done: "voted" }, data);
}

export async function decideEvenAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: chairVoteSchema,
      trying: "awardMeeting.chairVote",
      work: (uow, { verdict, ...input }) => decideEven(uow, { ...input, isCarried: verdict === "carried" }),
      done: "decided",
    },
    data,
  );
}

export async function decideTieAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    { schema: chairTieSchema, trying: "awardMeeting.chairTie", work: decideTie, done: "decided" },
    data,
  );
}
