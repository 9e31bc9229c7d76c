import { isDomainName } from "./domain-name";
import { accepted, type Parsed, refused } from "./parsed";
import { trimSpaces } from "./width";

/** E-mail addresses: the dot-atom form of RFC 5321, ASCII domain; no quoted local part, no address literals. */

export type MailAddressCause = "empty" | "at-sign" | "space" | "local-part" | "domain" | "length";

export const MAIL_ADDRESS_MAX = 254;
const LOCAL_PART_MAX = 64;

/** Dots may follow each other or end the local part: addresses of that kind were given out by Japanese carriers and work. */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-][A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]*$/;

/** Half width, spaces cut off, domain in lower case. The local part keeps its case: only its own server may fold it. */
export function normalizeMailAddress(text: string): string {
  const address = trimSpaces(trimSpaces(text).normalize("NFKC"));
  const at = address.lastIndexOf("@");
  if (at < 0) return address;
  return (
    address.slice(0, at + 1) +
    address
      .slice(at + 1)
      .replace(/。/g, ".")
      .toLowerCase()
  );
}

export function parseMailAddress(text: string): Parsed<string, MailAddressCause> {
  const address = normalizeMailAddress(text);
  const cause = causeOf(address);
  return cause ? refused(cause) : accepted(address);
}

function causeOf(address: string): MailAddressCause | null {
  if (address === "") return "empty";
  if (address.length > MAIL_ADDRESS_MAX) return "length";
  if (/[\s\p{Cc}]/u.test(address)) return "space";

  const [local = "", domain, ...rest] = address.split("@");
  if (domain === undefined || rest.length > 0) return "at-sign";
  if (local.length > LOCAL_PART_MAX || !LOCAL_PART.test(local)) return "local-part";
  return isDomainName(domain) ? null : "domain";
}

const MESSAGES = {
  empty: "を入力してください。",
  "at-sign": "は「@」を1つだけ含めて入力してください。例）name@example.jp",
  space: "は途中に空白や改行を入れずに、1件だけ入力してください。",
  "local-part": "の「@」より前は、半角の英数字と記号（. - _ + など）で、64文字以内で入力してください。",
  domain: "の「@」より後ろを「example.jp」のように入力してください。",
  length: `は${MAIL_ADDRESS_MAX}文字以内で入力してください。`,
} as const satisfies Record<MailAddressCause, string>;

export function mailAddressMessage(cause: MailAddressCause, label = "メールアドレス"): string {
  return `${label}${MESSAGES[cause]}`;
}

/** LG.JP: a domain that only local governments, and services that J-LIS approves for them, are given. */
export function isLocalGovernmentAddress(address: string): boolean {
  return /@(?:[a-z0-9-]+\.)+lg\.jp$/i.test(address);
}
