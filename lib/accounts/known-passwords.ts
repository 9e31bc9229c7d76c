import "server-only";
import { PASSWORD_MIN } from "./password-rules";

/** What stands before digits and signs that are only there for the length is held against the list as well. */
const SHORTEST = PASSWORD_MIN - 4;

let known: Promise<ReadonlySet<string>> | undefined;

/** Whether many others have had this password, so that it is among the first that somebody tries. */
export async function isKnownPassword(password: string): Promise<boolean> {
  known ??= readList();
  const [list, folded] = [await known, password.normalize("NFKC").toLowerCase()];
  return [folded, folded.replace(/[\d\p{P}\p{S}]+$/u, "")].some((text) => list.has(text));
}

/** Some 49,000 passwords that came out in breaches again and again; those too short to be a large part of one are left out. */
async function readList(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set(dictionary["passwords-common"].filter((password) => password.length >= SHORTEST));
}
