/**
 * The breakdown of fewer ballots is withheld. One ballot is the voter's own; of two, each voter subtracts the own one and knows
 * the other's; from three on a voter only learns the sum of the others. The result itself cannot be withheld, it is what is
 * decided. A unanimous breakdown is given, although it tells what each one voted: a note that a breakdown is withheld because
 * all agreed would tell the same, and unanimity is what an applicant may most rightly know.
 */
export const BREAKDOWN_MIN = 3;
