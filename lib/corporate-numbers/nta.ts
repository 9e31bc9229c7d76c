import "server-only";
import { env } from "@/lib/env";
import { type PublishedCorporation, readAnswer } from "./answer";

/** The agency answers for so many numbers at once (Ver.4, 法人番号を指定して情報を取得). */
export const NUMBERS_A_CALL = 10;
const PATIENCE_MS = 10_000;
const ANSWER_BYTES_MAX = 200_000;

/** The agency did not answer, or not as it promises. Never names the address, which holds the id. */
export class LookUpFailed extends Error {
  override readonly name = "LookUpFailed";
}

/** Where the agency answers, and the id that it gives to whoever asks. */
export type Agency = { readonly url: string; readonly id: string };

/** Null while nobody has set it up: the portal then does without. */
export function configuredAgency(): Agency | null {
  const { HOUJIN_API_URL: url, HOUJIN_API_ID: id } = env();
  return url === undefined || id === undefined ? null : { url, id };
}

/**
 * Asks the 法人番号システム Web-API of the National Tax Agency. What the agency does not know is missing in the answer. Throws
 * LookUpFailed when it is down, slow or talks nonsense; nothing that somebody sends ever waits for it.
 */
export async function lookUp(
  { url, id }: Agency,
  numbers: readonly string[],
): Promise<readonly PublishedCorporation[]> {
  const address = new URL("/4/num", url);
  address.search = new URLSearchParams({ id, number: numbers.join(","), type: "02", history: "0" }).toString();
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: "error" });
    if (!response.ok) throw new LookUpFailed(`status ${response.status}`);
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > ANSWER_BYTES_MAX) throw new LookUpFailed("too long");
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return readAnswer(text).filter(({ number }) => numbers.includes(number));
  } catch (error) {
    if (error instanceof LookUpFailed) throw error;
    throw new LookUpFailed(error instanceof Error ? error.name : "unknown");
  }
}
