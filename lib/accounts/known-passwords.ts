import "server-only";
import { dictionary } from "@zxcvbn-ts/language-common";
import { PASSWORD_MIN } from "./password-rules";

/** What stands before digits and signs that are only there for the length is held against the list as well. */
const SHORTEST = PASSWORD_MIN - 4;

/** Some 49,000 passwords that came out in breaches again and again; those too short to be a large part of one are left out. */
const known = new Set(dictionary["passwords-common"].filter((password) => password.length >= SHORTEST));

/** Whether many others have had this password, so that it is among the first that somebody tries. */
export function isKnownPassword(password: string): boolean {
  const folded = password.normalize("NFKC").toLowerCase();
  return [folded, folded.replace(/[\d\p{P}\p{S}]+$/u, "")].some((text) => known.has(text));
}
