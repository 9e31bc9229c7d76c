import { type ConflictHit, suspected } from "@/lib/awards/conflicts/detection/hit";
import type { PersonName } from "@/lib/awards/conflicts/detection/names/person-name";
import type { KnownEntry, KnownPerson } from "@/lib/awards/conflicts/detection/readings";

/** Somebody of the same full name among the people of the entry: the person, a relative, or a namesake. A surname alone is nothing. */
export function peopleHits({ name }: KnownPerson, { people }: KnownEntry): readonly ConflictHit[] {
  return people.flatMap((other) => hitOf(name, other) ?? []);
}

function hitOf(own: PersonName, other: PersonName): ConflictHit | null {
  const isSameName = own.name !== "" && own.name === other.name;
  const areReadingsKnown = own.kana !== "" && other.kana !== "";
  const isSameKana = areReadingsKnown && own.kana === other.kana;
  const found = verdictOf({ isSameName, isSameKana, areReadingsKnown });
  if (found === null) return null;
  const ofPerson = `本人の氏名「${own.written}」`;
  const ofEntry = `応募の関係者「${other.written}」`;
  const words = `${ofPerson}と${ofEntry}は、${found.words}`;
  return suspected(found.kind, found.strength, { ofPerson, ofEntry, words });
}

type Match = { readonly isSameName: boolean; readonly isSameKana: boolean; readonly areReadingsKnown: boolean };
type Verdict = Pick<ConflictHit, "kind" | "strength"> & { readonly words: string };

function verdictOf({ isSameName, isSameKana, areReadingsKnown }: Match): Verdict | null {
  const kind = isSameName ? "same-person-name" : "same-person-kana";
  if (isSameName && isSameKana) {
    return { kind, strength: "strong", words: "氏名もフリガナも同じです。本人か、同姓同名かを確かめてください。" };
  }
  if (isSameName && !areReadingsKnown) {
    return { kind, strength: "medium", words: "氏名が同じです。本人か、同姓同名かを確かめてください。" };
  }
  if (isSameName) {
    return { kind, strength: "weak", words: "氏名の漢字が同じで、フリガナが異なります。別の人の可能性があります。" };
  }
  if (!isSameKana) return null;
  return {
    kind,
    strength: "weak",
    words: "フリガナが同じで、漢字が異なります。書き誤りか、別の人かを確かめてください。",
  };
}
