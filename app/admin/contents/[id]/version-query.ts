import "server-only";
import { z } from "zod";
import type { DeskDetail } from "@/lib/publishing/queries/desk";

const ordinal = z.coerce.number().int().min(1).max(100_000).optional().catch(undefined);

export const versionQuerySchema = z.object({ version: ordinal, from: ordinal, to: ordinal });

export function findVersion({ versions }: DeskDetail, wanted: number | undefined) {
  return versions.find(({ ordinal: number }) => number === wanted);
}
