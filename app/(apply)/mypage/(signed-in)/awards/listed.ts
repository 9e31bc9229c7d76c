import type { ListedEntry } from "@/components/awards/entry/entry-cards";
import type { ListedCall } from "@/components/awards/entry/open-calls";
import { closingInWords } from "@/lib/awards/deadlines/words";
import type { Call } from "@/lib/awards/entries/call";
import { callInWords, stateOfCall, toldDeadline } from "@/lib/awards/entries/deadline";
import type { OwnEntryRow } from "@/lib/awards/entries/queries/own";
import { fixedIn } from "@/lib/awards/entries/queries/own-work";
import { approvedExtension } from "@/lib/awards/extensions/approved";
import { clock } from "@/lib/clock";
import type { Draft } from "@/lib/drafts/queries";

/** Every category with its window, an extension of this organisation counted in. */
export function listedCalls(calls: readonly Call[], organizationId: string): Promise<ListedCall[]> {
  return Promise.all(
    calls.map(async ({ editionId, fiscalYear, settings, category, window }) => {
      const extension = await approvedExtension({ editionId, category: category.key, organizationId });
      const now = clock.now();
      return {
        fiscalYear,
        award: settings.name,
        category: category.key,
        name: category.name,
        description: category.description,
        state: stateOfCall(window, extension, now),
        period: callInWords(window, extension, now),
      };
    }),
  );
}

/** The own entries, each with the name of its call and the deadline. */
export function listedEntries(
  entries: readonly OwnEntryRow[],
  calls: readonly Call[],
  organizationId: string,
): Promise<ListedEntry[]> {
  return Promise.all(
    entries.map(async ({ editionId, category, ...entry }) => {
      const call = calls.find((known) => known.editionId === editionId && known.category.key === category);
      if (call === undefined) return { ...entry, call: "", deadline: "" };
      const extension = await approvedExtension({ editionId, category, organizationId });
      const { displayed } = toldDeadline(call.window, extension);
      return { ...entry, call: callName(call), deadline: `締切：${closingInWords(displayed)}` };
    }),
  );
}

/** Into what a draft goes, and until when, an extension of this organisation counted in. */
export async function noteOfDraft(draft: Draft, calls: readonly Call[], organizationId: string): Promise<string> {
  const { fiscalYear, category } = fixedIn(draft.answers);
  const call = calls.find((known) => known.fiscalYear === fiscalYear && known.category.key === category);
  if (call === undefined) return "";
  const extension = await approvedExtension({ editionId: call.editionId, category, organizationId });
  return `${callName(call)}　${callInWords(call.window, extension, clock.now())}`;
}

export function callName({ settings, category }: Pick<Call, "settings" | "category">): string {
  return `${settings.name} ${category.name}`;
}
