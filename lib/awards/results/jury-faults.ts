import { meetingName } from "@/lib/awards/meetings/labels";
import type { DecidedAward } from "@/lib/awards/meetings/queries/decided";
import type { Honoured } from "./faults";

type Decided = { readonly unconfirmed: readonly number[]; readonly awards: readonly DecidedAward[] };

/** Where the list is not what the jury decided, if a meeting was held; prizes of partners are the office's to fill in. */
export function juryFaults({ unconfirmed, awards }: Decided, winners: readonly Honoured[]): readonly string[] {
  const categories = new Set(awards.map(({ category }) => category));
  const own = winners.filter(({ category, municipalityCode }) => municipalityCode === "" && categories.has(category));
  const isDecided = ({ category, prize, entry }: Honoured) =>
    awards.some((award) => award.category === category && award.prize === prize && award.entryId === entry.id);
  const isListed = ({ category, prize, entryId }: DecidedAward) =>
    own.some((one) => one.category === category && one.prize === prize && one.entry.id === entryId);
  return [
    ...unconfirmed.map((ordinal) => `${meetingName(ordinal)}の結果が確定していません。確定してから決定してください。`),
    ...own
      .filter((winner) => !isDecided(winner))
      .map(({ entry }) => `${entry.number}は、審査会で決定した受賞ではありません。一覧から外してください。`),
    ...awards
      .filter((award) => award.status === "ELIGIBLE" && !isListed(award))
      .map(({ number }) => `${number}は、審査会で受賞が決定しています。一覧に加えてください。`),
  ];
}
