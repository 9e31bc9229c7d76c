import { readCore } from "@/lib/awards/conflicts/detection/names/core";
import { plainText } from "@/lib/awards/conflicts/detection/names/plain-text";
import {
  type KnownOrganization,
  readOrganization,
} from "@/lib/awards/conflicts/detection/organizations/known-organization";
import { publicBodyCode } from "@/lib/awards/conflicts/detection/organizations/public-body";
import type { Effort } from "./entry";
import { figuresOf } from "./figures";
import { type GramVector, gramVectors } from "./gram-vectors";

/** An effort with every value read once, to be held against all others. */
export type KnownEffort = {
  readonly stated: Effort;
  readonly applicant: KnownOrganization;
  readonly partners: readonly KnownOrganization[];
  readonly places: readonly string[];
  readonly figures: ReadonlySet<string>;
  readonly titleKey: string;
  readonly title: GramVector;
  readonly text: GramVector;
};

const TITLE_GRAM = 2;
const TEXT_GRAM = 3;

export function readEfforts(efforts: readonly Effort[]): readonly KnownEffort[] {
  const read = efforts.map(readEffort);
  const titles = gramVectors(
    read.map(({ titleKey }) => titleKey),
    TITLE_GRAM,
  );
  const texts = gramVectors(
    read.map(({ textKey }) => textKey),
    TEXT_GRAM,
  );
  return read.flatMap((effort, place) => {
    const [title, text] = [titles[place], texts[place]];
    return title === undefined || text === undefined ? [] : [{ ...effort, title, text }];
  });
}

function readEffort(stated: Effort) {
  const [applicant, partners] = [readOrganization(stated.applicant), stated.partners.map(readOrganization)];
  const names = [applicant, ...partners].flatMap(({ name }) => name.cores.map(({ text }) => text));
  return {
    stated,
    applicant,
    partners,
    places: stated.municipalities.map(publicBodyCode).filter((code) => code !== null),
    figures: figuresOf(stated.text),
    titleKey: keyOf(stated.title, names),
    textKey: keyOf(stated.text, names),
  };
}

/** Folded as names are, and without those of who takes part: that the same ones take part is told apart from what they write. */
function keyOf(text: string, names: readonly string[]): string {
  const key = readCore(plainText(text.replace(/[()（）]/g, " ")))?.text ?? "";
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((left, name) => (name.length > 1 ? left.replaceAll(name, "") : left), key);
}
