import type { Certificate } from "@/lib/awards/assignment/certificate/certificate";
import type { Relaxation } from "@/lib/awards/assignment/certificate/relaxation";
import type { Shortage } from "@/lib/awards/assignment/certificate/shortage";
import { linkSentences } from "@/lib/awards/assignment/words/link-sentences";
import type { Names } from "@/lib/awards/assignment/words/names";
import { relaxationSentence } from "@/lib/awards/assignment/words/relaxation-sentence";
import { setAsideSentence } from "@/lib/awards/assignment/words/set-aside-sentence";
import { shortageSentence } from "@/lib/awards/assignment/words/shortage-sentence";
import type { StoredDraft } from "./result";
import type { EntryName, SeatName } from "./view";

type Known = { readonly entries: readonly EntryName[]; readonly seats: readonly SeatName[] };

function namesOf({ entries, seats }: Known): Names {
  const entryNames = new Map(entries.map(({ id, number, title }) => [id, `${number} ${title}`]));
  const jurorNames = new Map(seats.map(({ id, name }) => [id, name]));
  return {
    entry: (id) => entryNames.get(id) ?? "",
    juror: (id) => jurorNames.get(id) ?? "退任した審査委員",
    topic: (id) => id,
  };
}

/** Without the entries that a conflict hides from the reader: no sentence names or counts one. */
export function draftSentences({ link, setAside }: StoredDraft, known: Known): string[] {
  const names = namesOf(known);
  const isKnown = among(known.entries);
  const shownLink =
    link.kind === "linked"
      ? {
          ...link,
          exchanges: link.exchanges.filter(({ removed, added }) =>
            [...removed, ...added].every(({ entryId }) => isKnown(entryId)),
          ),
          common: link.common.filter(isKnown),
        }
      : link;
  return [
    ...linkSentences(shownLink, names),
    ...setAside.filter(({ entryId }) => isKnown(entryId)).map((one) => setAsideSentence(one, names)),
  ];
}

export function certificateInWords({ shortages, relaxations }: Certificate, known: Known) {
  const names = namesOf(known);
  const isKnown = among(known.entries);
  return {
    why: shortages.filter((one) => entriesIn(one).every(isKnown)).map((one) => shortageSentence(one, names)),
    wayOut: relaxations.filter((one) => entriesIn(one).every(isKnown)).map((one) => relaxationSentence(one, names)),
  };
}

function entriesIn(one: Shortage | Relaxation): readonly string[] {
  if ("entryId" in one) return [one.entryId];
  return "entryIds" in one ? one.entryIds : [];
}

function among(entries: readonly EntryName[]): (id: string) => boolean {
  const ids = new Set(entries.map(({ id }) => id));
  return (id) => ids.has(id);
}
