import { countCharacters } from "@/lib/japan/clean-text";
import { commonWords, runs } from "./common-passwords";

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** What is left of a password beside a well-known part must be at least this long. */
const OWN_PART = 8;
const RUN = 4;

export const TOO_COMMON =
  "このパスワードは推測されやすいため使えません。関係のない言葉をいくつか組み合わせるなど、別のものを入力してください。";

/** Length and guessability decide, not kinds of characters. `known`: what an attacker knows of the person. */
export function passwordFault(password: string, known: readonly string[] = []): string | null {
  const normal = password.normalize("NFKC");
  const length = countCharacters(normal);
  if (length < PASSWORD_MIN) return `パスワードは${PASSWORD_MIN}文字以上で入力してください（現在${length}文字）。`;
  if (length > PASSWORD_MAX) return `パスワードは${PASSWORD_MAX}文字以内で入力してください（現在${length}文字）。`;
  return isGuessable(normal.toLowerCase(), known) ? TOO_COMMON : null;
}

function isGuessable(password: string, known: readonly string[]): boolean {
  const words = [...commonWords, ...known.map((word) => word.normalize("NFKC").toLowerCase()).filter(isWord)];
  return isRepeated(password) || ownPart(password, words).length < OWN_PART;
}

/** One short piece over and over: aaaaaaaaaaaa, abcabcabcabc, passwordpassword. */
function isRepeated(password: string): boolean {
  return /^(.+?)\1+$/u.test(password);
}

/** What remains when well-known words, runs along the keyboard and trailing digits or signs are taken away. */
function ownPart(password: string, words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const withoutWords = longestFirst.reduce((rest, word) => rest.replaceAll(word, "\u0000"), password);
  return withoutRuns(withoutWords)
    .replace(/^[\d\p{P}\p{S}]+|[\d\p{P}\p{S}]+$/gu, "")
    .replaceAll("\u0000", "");
}

function withoutRuns(text: string): string {
  let rest = text;
  for (const run of runs) {
    for (let length = run.length; length >= RUN; length -= 1) {
      for (let start = 0; start + length <= run.length; start += 1) {
        rest = rest.replaceAll(run.slice(start, start + length), "\u0000");
      }
    }
  }
  return rest;
}

function isWord(word: string): boolean {
  return countCharacters(word) >= RUN;
}
