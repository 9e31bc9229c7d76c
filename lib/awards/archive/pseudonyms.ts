import { sha256Hex } from "@/lib/crypto/sha256";

/** J1, J2 and so on for ids, in an order that only the salt knows: not by name, and not by when they came. */
export function pseudonyms(letter: string, ids: readonly string[], salt: string): (id: string) => string {
  const hashes = [...new Set(ids)].map((id) => ({ id, hash: sha256Hex(`${salt}/${letter}/${id}`) }));
  const ordered = hashes.toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
  const names = new Map(ordered.map(({ id }, place) => [id, `${letter}${place + 1}`]));
  return (id) => names.get(id) ?? "";
}
