import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { detectConflicts } from "@/lib/awards/conflicts/detection/detect";
import { CONFLICT_KIND_LABELS, STRENGTH_LABELS } from "@/lib/awards/conflicts/detection/hit";
import { entryParty } from "@/lib/awards/conflicts/entry-party";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { type JurorProfile, partyOf } from "@/lib/awards/jury/profile";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { detectionBasis } from "./basis";
import { readEntryFacts } from "./entry-facts";

type Candidate = {
  readonly name: string;
  readonly nameKana: string;
  readonly email: string;
  readonly profile: JurorProfile;
};

type Suspicion = { readonly number: string; readonly applicantName: string; readonly words: readonly string[] };

export type Preview = { readonly entries: number; readonly suspicions: readonly Suspicion[] };

/** What would speak against somebody who is not invited yet, among the entries that the reader sees. Nothing is stored. */
export async function previewConflicts(actor: Actor, editionId: string, candidate: Candidate): Promise<Preview> {
  if (!hasDuty(actor, "AWARD")) return { entries: 0, suspicions: [] };
  const rows = await readEntryFacts(db, { AND: [visibleTo(actor), { editionId }] });
  const basis = await detectionBasis(db, editionId, clock.now());
  const person = partyOf({ id: "candidate", ...candidate }, candidate.profile);
  const suspicions = rows.flatMap((row) => {
    const hits = basis.counted(detectConflicts(person, entryParty(row), basis));
    if (hits.length === 0) return [];
    const words = hits.map(
      ({ kind, strength, evidence }) =>
        `${CONFLICT_KIND_LABELS[kind]}（${STRENGTH_LABELS[strength]}疑い）：${evidence.words}`,
    );
    return [{ number: row.number, applicantName: row.applicantName, words }];
  });
  return { entries: rows.length, suspicions };
}

/** For the form: one line a finding. */
export function previewInWords({ entries, suspicions }: Preview): string {
  if (entries === 0) return "送信された応募は、まだありません。";
  if (suspicions.length === 0) return `送信された応募${entries}件に、利益相反の疑いは見つかりませんでした。`;
  const lines = suspicions.flatMap(({ number, applicantName, words }) => [
    `${applicantName}（${number}）`,
    ...words.map((word) => `・${word}`),
  ]);
  return [`送信された応募${entries}件のうち、${suspicions.length}件に疑いがあります。`, ...lines].join("\n");
}
