/** What is known of one point. What nobody answered is neither met nor failed: it has to be asked. */
export type Verdict = "met" | "failed" | "unknown";

export type Part = { readonly verdict: Verdict; readonly words: string };

export const met = (words: string): Part => ({ verdict: "met", words });
export const failed = (words: string): Part => ({ verdict: "failed", words });

/** Said the same way everywhere, so that the desk finds what to ask. */
export const unknown = (what: string): Part => ({ verdict: "unknown", words: `${what}：情報なし（確認が必要）` });

export function judged(isMet: boolean, words: string): Part {
  return isMet ? met(words) : failed(words);
}

/** Of ways that each would do: one that is met is enough, and as long as one is not known, nothing is lost. */
export function anyOf(parts: readonly Part[], otherwise: Part): Part {
  return (
    parts.find(({ verdict }) => verdict === "met") ?? parts.find(({ verdict }) => verdict === "unknown") ?? otherwise
  );
}

/** Of points that all belong to one wish. */
export function allOf(parts: readonly Part[]): Verdict {
  if (parts.some(({ verdict }) => verdict === "failed")) return "failed";
  return parts.some(({ verdict }) => verdict === "unknown") ? "unknown" : "met";
}
