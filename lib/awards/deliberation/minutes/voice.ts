import { isMember, type Person, seatLabels } from "@/lib/awards/deliberation/people";
import { masked } from "./masking";
import type { Audience, MinutesRequest } from "./request";

/** How people and entries are spoken of in one version. */
export type Voice = {
  readonly people: (ids: readonly string[]) => string;
  readonly entry: (id: string) => string;
  /** What somebody wrote freely. */
  readonly text: (text: string) => string;
};

export function voiceFor(audience: Audience, request: MinutesRequest): Voice {
  return audience === "internal" ? internalVoice(request) : publicVoice(request);
}

function internalVoice({ people, entries }: MinutesRequest): Voice {
  return {
    people: (ids) =>
      inOrder(people, ids)
        .map(({ name, seat }) => `${name}（${seatLabels[seat]}）`)
        .join("、"),
    entry: (id) => {
      const entry = entries.find((one) => one.id === id);
      return entry === undefined ? UNKNOWN_ENTRY : `${entry.number}「${entry.name}」`;
    },
    text: (text) => text,
  };
}

/** The chair counts as 委員: everybody knows who the chair is. */
function publicVoice({ people, entries }: MinutesRequest): Voice {
  return {
    people: (ids) => {
      const found = inOrder(people, ids);
      const members = found.filter(isMember).length;
      const others = found.length - members;
      return [members > 0 && `委員${members}名`, others > 0 && `事務局${others}名`].filter(Boolean).join("、");
    },
    entry: (id) => entries.find((one) => one.id === id)?.number ?? UNKNOWN_ENTRY,
    text: (text) => masked(text, people, entries),
  };
}

const UNKNOWN_ENTRY = "番号不明の応募";

/** In the order of the list of people, which is that of their seats in all minutes. */
function inOrder(people: readonly Person[], ids: readonly string[]): readonly Person[] {
  return people.filter(({ id }) => ids.includes(id));
}
