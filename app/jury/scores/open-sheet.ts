import "server-only";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { requireJuror } from "@/lib/auth/juror";
import { getEntryToJudge } from "@/lib/awards/jury/queries/entries";
import { getOwnSheetOf } from "@/lib/awards/scoring/queries/own";
import type { AwardSheetKind } from "@/lib/db/generated/enums";

/** An own sheet with its entry; for everybody else there is neither. */
export async function openSheet(params: Promise<{ readonly number: string }>, kind: AwardSheetKind) {
  await connection();
  const juror = await requireJuror();
  const { number } = await params;
  const sheet = await getOwnSheetOf(juror, number, kind);
  const entry = sheet === null ? null : await getEntryToJudge(juror, number);
  if (sheet === null || entry === null) notFound();
  return { sheet, entry };
}
