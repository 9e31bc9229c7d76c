import type { AccountKind } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

/** Where a sign-in or sign-out may lead; everything below these belongs to them. */
const EXACT: readonly string[] = [routes.home(), routes.signIn(), routes.devPersonas()];
const AREAS: readonly string[] = [routes.admin()];

/** Where the way in of members may lead. */
const MEMBER_AREA = routes.mypage();

const MAX = 500;

/**
 * Plain segments only: no second slash at the start, no backslash, no encoded or full-width sign, no dot segment, no
 * scheme. Whatever a browser might read as another host is not of this form.
 */
const LOCAL = /^\/(?:[A-Za-z0-9][\w.~-]*(?:\/[A-Za-z0-9][\w.~-]*)*)?(?:\?[\w.~%=&+-]*)?$/;

/** The path as given when it is one of ours; otherwise the start page of staff. */
export function returnPath(given: string | null | undefined): string {
  return given != null && isKnown(given) ? given : routes.admin();
}

/** The same for jurors: a page of theirs, or the first of them. */
export function juryPath(given: string | null | undefined): string {
  return given != null && isOfJury(given) ? given : routes.jury();
}

/** At the door, where it is not known yet who comes in. */
export function doorPath(given: string | null | undefined): string {
  return given != null && isOfJury(given) ? given : returnPath(given);
}

/** Once it is known: nobody is led to pages that are not for them. */
export function landingPath(kind: AccountKind, given: string | null | undefined): string {
  return kind === "JUROR" ? juryPath(given) : returnPath(given);
}

/** The same for members: a page of theirs, or the first of them. The way in itself is no place to go to. */
export function memberPath(given: string | null | undefined): string {
  if (given == null || given.length > MAX || !LOCAL.test(given)) return MEMBER_AREA;
  const [path = ""] = given.split("?");
  return isWithin(path, MEMBER_AREA) && !isWithin(path, routes.mypageSignIn()) ? given : MEMBER_AREA;
}

/** For next-auth, which thinks in whole addresses: only our own origin, then the same rule. */
export function returnAddress(given: string, origin: string): string {
  const path = given.startsWith(`${origin}/`) ? given.slice(origin.length) : given;
  return origin + returnPath(path);
}

function isOfJury(given: string): boolean {
  if (given.length > MAX || !LOCAL.test(given)) return false;
  const [path = ""] = given.split("?");
  return isWithin(path, routes.jury());
}

function isKnown(given: string): boolean {
  if (given.length > MAX || !LOCAL.test(given)) return false;
  const [path = ""] = given.split("?");
  return EXACT.includes(path) || AREAS.some((area) => isWithin(path, area));
}

function isWithin(path: string, area: string): boolean {
  return path === area || path.startsWith(`${area}/`);
}
