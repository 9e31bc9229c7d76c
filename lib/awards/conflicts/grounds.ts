import { z } from "zod";
import { AwardConflictSource } from "@/lib/db/generated/enums";
import { CONFLICT_KIND_LABELS, type ConflictHit, STRENGTH_LABELS, STRENGTHS } from "./detection/hit";

/** What a juror or an officer can say that they are to an entry. */
export const DECLARED_KINDS = ["employment", "advice", "dealing", "family", "joint", "taught", "other"] as const;
export type DeclaredKind = (typeof DECLARED_KINDS)[number];

export const declaredKindLabels = {
  employment: "勤務先、役員（以前のものを含む）",
  advice: "顧問、助言、支援",
  dealing: "取引、発注、出資",
  family: "家族・親族の関係",
  joint: "共同の事業、研究、執筆",
  taught: "指導、推薦、応募への助言",
  other: "そのほか",
} as const satisfies Record<DeclaredKind, string>;

const groundSchema = z
  .object({
    source: z.enum(AwardConflictSource),
    /** Of the detection or of a declaration; null for what was noted by an applicant or imposed. */
    kind: z.string().nullable(),
    strength: z.enum(STRENGTHS).nullable(),
    words: z.string(),
    at: z.string(),
  })
  .readonly();

/** One thing that speaks against letting the person see the entry. */
export type Ground = z.output<typeof groundSchema>;

export function storedGrounds(json: unknown): readonly Ground[] {
  return z.array(groundSchema).readonly().parse(json);
}

export function detectedGround({ kind, strength, evidence }: ConflictHit, now: Date): Ground {
  return { source: "DETECTED", kind, strength, words: evidence.words, at: now.toISOString() };
}

/** What somebody says of themselves: a juror, or an officer of the award. */
export function declaredGround(
  source: "JUROR" | "IMPOSED",
  { kind, note }: { readonly kind: DeclaredKind; readonly note: string },
  now: Date,
): Ground {
  return { source, kind, strength: null, words: note, at: now.toISOString() };
}

export function statedGround(source: "APPLICANT" | "IMPOSED", words: string, now: Date): Ground {
  return { source, kind: null, strength: null, words, at: now.toISOString() };
}

/** Those that say something which none of the known ones says. */
export function newAmong(known: readonly Ground[], found: readonly Ground[]): readonly Ground[] {
  const keys = new Set(known.map(keyOf));
  return found.filter((ground) => !keys.has(keyOf(ground)));
}

function keyOf({ source, kind, words }: Ground): string {
  return `${source}\n${kind ?? ""}\n${words}`;
}

/** In words for the desk: what kind of ground it is. */
export function groundLabel({ kind, strength }: Ground): string {
  const labels: Readonly<Record<string, string>> = { ...CONFLICT_KIND_LABELS, ...declaredKindLabels };
  const label = kind === null ? "" : (labels[kind] ?? kind);
  return strength === null ? label : `${label}（${STRENGTH_LABELS[strength]}疑い）`;
}
