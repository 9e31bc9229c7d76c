import type { PolicyKind } from "./policies";

const MEGABYTE = 1024 * 1024;

/** A form without a file. */
export const ORDINARY_BODY = MEGABYTE;
/** A form with files: the largest attachment and its form fields around it. */
export const UPLOAD_BODY = 12 * MEGABYTE;

const UPLOADS =
  /^\/(declarations\/apply|status\/case|consultations|mypage\/(offices|consultations|awards)|admin\/(declarations|offices|consultations|contents|images))(\/|$)/;

export function bodyLimit(pathname: string): number {
  return UPLOADS.test(pathname) ? UPLOAD_BODY : ORDINARY_BODY;
}

/**
 * How many answers of a kind are made at once, how many more may wait, and for how long. Search gives way first; a
 * submit waits longest, because somebody has typed for it.
 */
export const PLACES = {
  document: { active: 16, waiting: 400, patienceMilliseconds: 5_000 },
  search: { active: 4, waiting: 40, patienceMilliseconds: 1_500 },
  procedure: { active: 24, waiting: 200, patienceMilliseconds: 5_000 },
  submit: { active: 32, waiting: 1_200, patienceMilliseconds: 20_000 },
  /** Balancers and whoever collects figures come through when all else is full. */
  probe: { active: 4, waiting: 20, patienceMilliseconds: 3_000 },
  api: { active: 16, waiting: 100, patienceMilliseconds: 3_000 },
  asset: { active: 64, waiting: 1_000, patienceMilliseconds: 5_000 },
  development: { active: 1_000, waiting: 0, patienceMilliseconds: 0 },
} as const satisfies Record<PolicyKind | "submit" | "probe", object>;

/** In milliseconds. Keep-alive outlives the idle time of common balancers, so that they never reuse a closed socket. */
export const TIMEOUTS = { headers: 15_000, request: 60_000, keepAlive: 65_000 } as const;
