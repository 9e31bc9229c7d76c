import type { Quorum, QuorumShare } from "./judging-schema";

const SHARES = {
  majority: (jurors) => Math.floor(jurors / 2) + 1,
  "two-thirds": (jurors) => Math.ceil((2 * jurors) / 3),
  all: (jurors) => jurors,
} as const satisfies Record<QuorumShare, (jurors: number) => number>;

/** How many have to be present, of those jurors who do not have to leave the room for the entry in question. */
export function neededFor({ share, atLeast }: Quorum, jurors: number): number {
  return Math.max(atLeast, SHARES[share](jurors));
}
