/** A hint for a mistyped common mail domain: a suggestion to confirm, never a reason to refuse. */

const COMMON_DOMAINS = [
  "gmail.com",
  "yahoo.co.jp",
  "yahoo.com",
  "icloud.com",
  "outlook.jp",
  "outlook.com",
  "hotmail.com",
  "hotmail.co.jp",
  "docomo.ne.jp",
  "ezweb.ne.jp",
  "softbank.ne.jp",
  "i.softbank.jp",
  "ybb.ne.jp",
  "nifty.com",
  "biglobe.ne.jp",
] as const;

/** Real services one keystroke away from a common one. */
const REAL_NEIGHBOURS: readonly string[] = ["mail.com", "ymail.com", "email.com"];

/** Frequent mistakes more than one keystroke away. */
const KNOWN_MISTAKES = new Map([
  ["gmail.co.jp", "gmail.com"],
  ["gmail.ne.jp", "gmail.com"],
  ["gmail.jp", "gmail.com"],
  ["yahoo.ne.jp", "yahoo.co.jp"],
  ["yahoo.jp", "yahoo.co.jp"],
  ["icloud.co.jp", "icloud.com"],
  ["icloud.jp", "icloud.com"],
  ["docomo.co.jp", "docomo.ne.jp"],
  ["docomo.jp", "docomo.ne.jp"],
]);

/** Takes a normalised address; gives the corrected whole address, or null when nothing looks mistyped. */
export function suggestMailAddress(address: string): string | null {
  const at = address.lastIndexOf("@");
  const domain = at < 1 ? "" : address.slice(at + 1);
  const isKnown = [...COMMON_DOMAINS, ...REAL_NEIGHBOURS].includes(domain);
  if (domain === "" || isKnown) return null;

  const meant = KNOWN_MISTAKES.get(domain) ?? COMMON_DOMAINS.find((common) => isOneKeystrokeAway(domain, common));
  return meant ? `${address.slice(0, at + 1)}${meant}` : null;
}

/** One character more, less or other, or two neighbours swapped. */
function isOneKeystrokeAway(typed: string, meant: string): boolean {
  const start = commonPrefixLength(typed, meant);
  const [a, b] = [typed.slice(start), meant.slice(start)];
  const isSwap =
    a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2) && a.length > 1;
  return isSwap || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}
