import { characterVariants } from "./character-variants";
import { departments } from "./departments";
import { legalFormVariants } from "./legal-form-variants";
import { mailPairs, otherMailPairs } from "./mails";
import { municipalityPairs, otherMunicipalityPairs } from "./municipalities";
import { nearMisses } from "./near-misses";
import { numbersAndGroups } from "./numbers-and-groups";
import type { Pair } from "./pair";
import { otherPersonPairs, personPairs } from "./persons";
import { overPairs, relationPairs } from "./relations";
import { soundVariants } from "./sound-variants";
import { undecidablePairs } from "./undecidable";
import { unnameablePairs } from "./unnameable";

export const truePairs: readonly Pair[] = [
  ...legalFormVariants,
  ...characterVariants,
  ...soundVariants,
  ...departments,
  ...numbersAndGroups,
  ...mailPairs,
  ...municipalityPairs,
  ...relationPairs,
  ...personPairs,
  ...unnameablePairs,
];

export const falsePairs: readonly Pair[] = [
  ...nearMisses,
  ...otherMailPairs,
  ...otherMunicipalityPairs,
  ...overPairs,
  ...otherPersonPairs,
  ...undecidablePairs,
];
