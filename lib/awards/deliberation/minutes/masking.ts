import type { Person } from "@/lib/awards/deliberation/people";
import type { MinutesEntry } from "./request";

const MASK = "○○";

/** How a family name alone is recognised as one: 林 alone may be a wood. */
const TITLES = "委員長|委員|座長|先生|教授|室長|課長|部長|社長|さん|さま|様|氏";

/**
 * Free text without the names of people and entrants: a full name however it is spaced, a part of it before a title, and the
 * name of an entry, which becomes its number. A draft for human eyes: a nickname or a description it cannot know.
 */
export function masked(text: string, people: readonly Person[], entries: readonly MinutesEntry[]): string {
  const numbered = longestFirst(entries).reduce((rest, { name, number }) => rest.replace(spaced(name), number), text);
  return longestFirst(people).reduce(withoutName, numbered);
}

function withoutName(text: string, { name }: Person): string {
  const parts = name.split(/[\s\u3000・]+/).filter((part) => part !== "");
  const withTitle = parts.map(escaped).join("|");
  const once = text.replace(spaced(name), MASK);
  return withTitle === ""
    ? once
    : once.replace(new RegExp(`(?:${withTitle})(?=[\\s\\u3000]*(?:${TITLES}))`, "giu"), MASK);
}

/** The name with any spaces or none between its characters; nothing matches for a name without any. */
function spaced(name: string): RegExp {
  const signs = [...name.replace(/[\s\u3000]/g, "")].map(escaped);
  return new RegExp(signs.length === 0 ? "(?!)" : signs.join("[\\s\\u3000]*"), "giu");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`);
}

/** A name that contains another one goes first. */
function longestFirst<Named extends { readonly name: string }>(named: readonly Named[]): readonly Named[] {
  return named.toSorted((one, other) => other.name.length - one.name.length);
}
