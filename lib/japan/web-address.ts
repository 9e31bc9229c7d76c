import { isDomainName } from "./domain-name";
import { accepted, type Parsed, refused } from "./parsed";
import { foldWidth, trimSpaces } from "./width";

/** Addresses of public web pages that we will link to: http and https on a public host name, nothing else. */

export type WebAddressCause = "empty" | "scheme" | "space" | "credentials" | "host" | "length";

export const WEB_ADDRESS_MAX = 2000;

/** The value is in the form browsers use: punycode host, percent-encoded path. */
export function parseWebAddress(text: string): Parsed<string, WebAddressCause> {
  const typed = trimSpaces(foldWidth(text));
  if (typed === "") return refused("empty");
  if (typed.length > WEB_ADDRESS_MAX) return refused("length");
  if (/[\s\p{Cc}\\]/u.test(typed)) return refused("space");
  if (!/^https?:\/\//i.test(typed)) return refused("scheme");

  const url = URL.parse(typed);
  if (!url) return refused("host");
  if (url.username !== "" || url.password !== "") return refused("credentials");
  if (!isDomainName(url.hostname)) return refused("host");
  return url.href.length > WEB_ADDRESS_MAX ? refused("length") : accepted(url.href);
}

const MESSAGES = {
  empty: "を入力してください。",
  scheme: "は「https://」または「http://」から入力してください。例）https://www.example.jp/",
  space: "は途中に空白、改行、「\\」を入れずに、1件だけ入力してください。",
  credentials: "からユーザー名とパスワード（「@」までの部分）を除いて入力してください。",
  host: "の「://」の後ろを「www.example.jp」のように入力してください。",
  length: `は${WEB_ADDRESS_MAX}文字以内で入力してください。`,
} as const satisfies Record<WebAddressCause, string>;

export function webAddressMessage(cause: WebAddressCause, label = "URL"): string {
  return `${label}${MESSAGES[cause]}`;
}
