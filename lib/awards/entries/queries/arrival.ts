import "server-only";
import type { VerdictKind } from "@/lib/awards/deadlines/verdict";
import { verdictSentence } from "@/lib/awards/deadlines/verdict-sentence";
import { getWindows } from "@/lib/awards/editions/queries/windows";
import { arrivalLabels } from "@/lib/awards/entries/labels";
import { storedExtension } from "@/lib/awards/extensions/stored";
import type { AwardArrival } from "@/lib/db/generated/enums";

type Arrived = {
  readonly editionId: string;
  readonly category: string;
  readonly arrivedAt: Date;
  readonly arrival: AwardArrival;
  readonly displayedUntil: Date;
  readonly enforcedUntil: Date;
  readonly extension: Parameters<typeof storedExtension>[0] | null;
};

const KINDS = {
  IN_TIME: "in-time",
  EXTENDED: "extended",
  IN_GRACE: "in-grace",
} as const satisfies Record<AwardArrival, VerdictKind>;

/** How the send that holds stood to the deadline that was recorded with it, whatever the deadline is now. */
export async function arrivalOf(entry: Arrived): Promise<string> {
  const { editionId, category, arrivedAt, arrival, displayedUntil, enforcedUntil, extension } = entry;
  const window = (await getWindows(editionId)).get(category);
  if (window === undefined) return arrivalLabels[arrival];
  return verdictSentence(KINDS[arrival], {
    window: { ...window, displayed: displayedUntil, enforced: enforcedUntil },
    arrivedAt,
    extension: extension === null ? null : storedExtension(extension),
  });
}
