"use server";

import { actOnMeeting } from "@/app/admin/awards/[year]/deliberation/meeting-act";
import { seenSettings } from "@/lib/awards/editions/forms/seen";
import { countBallot, openBallot, voidBallot } from "@/lib/awards/meetings/commands/ballots";
import { decideCategory } from "@/lib/awards/meetings/commands/decide";
import { moveRank } from "@/lib/awards/meetings/commands/moves";
import { passForChair, recordSeed, settleTie, startTie } from "@/lib/awards/meetings/commands/ties";
import { ballotSchema, moveSchema, reasonedMeeting, seedSchema, tieSchema } from "@/lib/awards/meetings/forms/meeting";
import type { FormState } from "@/lib/forms/form";

export async function openBallotAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: ballotSchema, trying: "awardMeeting.openBallot", work: openBallot } as const;
  return actOnMeeting({ ...act, done: "ballotOpened" }, data);
}

export async function countBallotAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardMeeting.countBallot", work: countBallot } as const;
  return actOnMeeting({ ...act, done: "counted" }, data);
}

export async function voidBallotAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: reasonedMeeting, trying: "awardMeeting.voidBallot", work: voidBallot } as const;
  return actOnMeeting({ ...act, done: "voided" }, data);
}

export async function moveRankAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: moveSchema, trying: "awardMeeting.move", work: moveRank } as const;
  return actOnMeeting({ ...act, done: "moved" }, data);
}

export async function startTieAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: tieSchema, trying: "awardMeeting.startTie", work: startTie } as const;
  return actOnMeeting({ ...act, done: "tieStarted" }, data);
}

export async function passForChairAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: reasonedMeeting, trying: "awardMeeting.chairTie", work: passForChair } as const;
  return actOnMeeting({ ...act, done: "passed" }, data);
}

export async function recordSeedAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seedSchema, trying: "awardMeeting.drawSeed", work: recordSeed } as const;
  return actOnMeeting({ ...act, done: "drawn" }, data);
}

export async function settleTieAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardMeeting.settleTie", work: settleTie } as const;
  return actOnMeeting({ ...act, done: "settled" }, data);
}

export async function decideCategoryAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardMeeting.decide", work: decideCategory } as const;
  return actOnMeeting({ ...act, done: "decided" }, data);
}
