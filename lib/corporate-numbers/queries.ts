import "server-only";
import { db } from "@/lib/db/client";
import { foldForSearch } from "@/lib/japan/search-key";
import { CLOSE_CAUSES } from "./answer";

/** What the agency says beside what somebody declared. */
export type RegisteredCorporation = {
  readonly isFound: boolean;
  readonly name: string;
  readonly address: string;
  readonly closed: { readonly on: Date; readonly cause: string; readonly successor: string | null } | null;
  /** The same name, whatever the width, the spaces and the way 株式会社 is written. */
  readonly isSameName: boolean;
  readonly lookedUpAt: Date;
};

/** Null while it was not looked up. The record is public, so anybody who sees the number may see it. */
export async function getRegistered(
  number: string | null,
  declaredName: string,
): Promise<RegisteredCorporation | null> {
  if (number === null) return null;
  const record = await db.corporateRecord.findUnique({ where: { number } });
  if (record === null) return null;
  const { isFound, name, address, closedOn, closeCause, successor, lookedUpAt } = record;
  return {
    isFound,
    name,
    address,
    closed: closedOn === null ? null : { on: closedOn, cause: CLOSE_CAUSES[closeCause ?? ""] ?? "閉鎖", successor },
    isSameName: foldForSearch(name) === foldForSearch(declaredName),
    lookedUpAt,
  };
}
