import type { Drift } from "@/lib/awards/adjustment/drift";
import { NOTABLE_ERRORS } from "@/lib/awards/adjustment/juror-report";

const LEAST_POINTS = 0.05;

/** For the juror: which way, and no figure, which would tell of what the others gave. */
export function driftForJuror(drift: Drift | null): string {
  if (drift === null) return "採点の重なりが少ないため、前半と後半をまだ比べられません。";
  const { points, standardError } = drift;
  if (Math.abs(points) <= Math.max(NOTABLE_ERRORS * standardError, LEAST_POINTS)) {
    return "前半と後半の点の付け方の差は、偶然の範囲です。";
  }
  return points < 0
    ? "後半の点の付け方は、前半より厳しくなっています。"
    : "後半の点の付け方は、前半より甘くなっています。";
}
