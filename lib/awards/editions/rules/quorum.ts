import type { Quorum, QuorumShare } from "./judging-schema";

const SHARES = {
  majority: (count) => Math.floor(count / 2) + 1,
  "two-thirds": (count) => Math.ceil((2 * count) / 3),
  all: (count) => count,
} as const satisfies Record<QuorumShare, (count: number) => number>;

/** How many of so many make up the share. */
export function shareOf(count: number, share: QuorumShare): number {
  return SHARES[share](count);
}

/** How many have to be present, of those jurors who do not have to leave the room for the entry in question. */
export function neededFor({ share, atLeast }: Quorum, jurors: number): number {
  return Math.max(atLeast, shareOf(jurors, share));
}
