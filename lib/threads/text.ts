import { z } from "zod";
import { countCharacters } from "@/lib/japan/clean-text";

/**
 * Two kinds of text that must never be taken for each other: what goes to the other side, and what stays in the office. Each
 * is read by its own schema and carries its own brand, so that handing one where the other belongs does not compile.
 */
export const MESSAGE_MAX = 4000;
export const NOTE_MAX = 4000;

const PLACEHOLDER = /[{｛]{2}[^{}｛｝]*[}｝]{2}/;

/** Words between double braces that somebody still has to fill in. */
export function unresolvedIn(text: string): string | null {
  return PLACEHOLDER.exec(text)?.[0] ?? null;
}

const written = (what: string, max: number) =>
  z
    .string({ error: `${what}を入力してください。` })
    .trim()
    .min(1, { error: `${what}を入力してください。`, abort: true })
    .refine((text) => countCharacters(text) <= max, {
      error: `${what}は${max.toLocaleString("ja-JP")}文字以内で入力してください。`,
    });

/** What the other side will read. */
export const outsideText = written("メッセージ", MESSAGE_MAX)
  .refine((text) => unresolvedIn(text) === null, {
    error: ({ input }) =>
      `「${unresolvedIn(String(input))}」が埋まっていません。内容を書き入れるか、削除してください。`,
  })
  .brand<"OutsideText">();

export type OutsideText = z.output<typeof outsideText>;

/** 内部メモ: read by colleagues alone. */
export const noteText = written("内部メモ", NOTE_MAX).brand<"NoteText">();

export type NoteText = z.output<typeof noteText>;
