import { type ConflictHit, suspected } from "@/lib/awards/conflicts/detection/hit";
import { publicBodyName } from "@/lib/awards/conflicts/detection/organizations/public-body";
import type { KnownEntry, KnownPerson } from "@/lib/awards/conflicts/detection/readings";

/** Where somebody lives counts only when the municipality itself takes part. A prefecture has too many residents to count. */
export function homeHits({ home }: KnownPerson, { participants }: KnownEntry): readonly ConflictHit[] {
  if (home === null) return [];
  return participants
    .filter(({ organization }) => organization.publicBody === home)
    .map(({ as, organization }) => {
      const ofPerson = `本人の住まい（${publicBodyName(home)}）`;
      const ofEntry = `${as}「${organization.name.written}」`;
      const words = `${ofPerson}は、${ofEntry}と同じ自治体です（団体コード${home}）。`;
      return suspected("lives-in-municipality", "weak", { ofPerson, ofEntry, words });
    });
}
