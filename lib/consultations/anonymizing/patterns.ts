import { PHONE_LIKE } from "@/lib/feedback/contact-data";
import { foldWidth } from "@/lib/japan/width";
import type { ReplacedKind } from "./kinds";

/**
 * What identifies whoever asked, whoever they are. Amounts are not among it: what a grant pays or a service costs is what many
 * ask, and is no one's secret; they are pointed out instead, for an amount of one project may tell which it is.
 */
type Pattern = {
  readonly kind: ReplacedKind;
  readonly form: RegExp;
  /** What has the form and may stay. */
  readonly stays?: (found: string) => boolean;
};

const DIGIT = "[0-9０-９]";
const DASH = "[-‐‑‒–—―−－ー]";
const LETTER = "[0-9A-Za-zＡ-Ｚａ-ｚ０-９]";
const DOT = "[.．]";
/** What may stand before the @: no Japanese, which would be the sentence around it. */
const LOCAL = "[0-9A-Za-zＡ-Ｚａ-ｚ０-９._%+\\-．＿％＋－]";
const REST = '[^\\s\\u3000、。「」『』（）()<>＜＞"”’]*';

export const PATTERNS: readonly Pattern[] = [
  {
    kind: "mail",
    form: new RegExp(`(?<!${LOCAL})${LOCAL}+[@＠](?:(?:${LETTER}|[-－])+${DOT})+[A-Za-zＡ-Ｚａ-ｚ]{2,}`, "gu"),
  },
  { kind: "url", form: new RegExp(`[hｈHＨ][tｔTＴ]{2}[pｐPＰ][sｓSＳ]?[:：][/／]{2}${REST}`, "gu"), stays: isOfState },
  {
    kind: "url",
    form: new RegExp(
      `(?<![/／@＠.．\\-]|${LETTER})(?:(?:${LETTER}|[-－])+${DOT})+(?:jp|com|net|org|info|biz|io|ｊｐ|ｃｏｍ|ｎｅｔ|ｏｒｇ)(?!${LETTER})(?:[/／]${REST})?`,
      "giu",
    ),
    stays: isOfState,
  },
  {
    kind: "reference",
    form: new RegExp(`(?<!${LETTER})[DCOAＤＣＯＡ]${DASH}${DIGIT}{4}${DASH}${LETTER}{6}(?!${LETTER})`, "giu"),
  },
  {
    kind: "corporateNumber",
    form: new RegExp(
      `(?<!${DIGIT})${DIGIT}(?:[\\s\\u3000]|${DASH})?(?:${DIGIT}{4}(?:[\\s\\u3000]|${DASH})?){2}${DIGIT}{4}(?!${DIGIT})`,
      "gu",
    ),
  },
  { kind: "phone", form: PHONE_LIKE },
  {
    kind: "postalCode",
    form: new RegExp(
      `〒[\\s\\u3000]*${DIGIT}{3}${DASH}?${DIGIT}{4}|(?<!${DIGIT}|${DASH})${DIGIT}{3}${DASH}${DIGIT}{4}(?!${DIGIT}|${DASH})`,
      "gu",
    ),
  },
];

/** Pages of the state name nobody, and are what many answers lead to. Those of municipalities (lg.jp) name the municipality. */
function isOfState(address: string): boolean {
  const host = foldWidth(address)
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .split(/[/:?#]/, 1)[0];
  return host?.endsWith(".go.jp") === true;
}
