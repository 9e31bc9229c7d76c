"use server";

import { redirect } from "next/navigation";
import { currentJuror } from "@/lib/auth/juror";
import { signedOutMessage } from "@/lib/auth/session";
import { overLimit } from "@/lib/auth/visitor-limit";
import { keepFile, loadFile } from "@/lib/awards/scoring/commands/offline";
import { getUploaded } from "@/lib/awards/scoring/queries/offline";
import { attempt } from "@/lib/db/unit-of-work";
import { answer, type FormState } from "@/lib/forms/form";
import { readFiles } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { linesOf } from "./lines-of";

const GONE = "このファイルは、すでに読み込まれたか、期限が過ぎています。もう一度ファイルを選んでください。";

export async function uploadScoresAction(year: number, _previous: FormState, data: FormData): Promise<FormState> {
  const juror = await currentJuror();
  if (juror === null) return answer({ message: signedOutMessage });
  const refusal = await overLimit("upload", juror.accountId);
  if (refusal !== null) return answer({ message: refusal.message });
  const read = await linesOf(readFiles(data, "scoresFile", 2));
  if (!read.ok) return answer({ errors: { scoresFile: read.message } });
  const outcome = await attempt(juror, (uow) => keepFile(uow, { fiscalYear: year, lines: read.lines }));
  if (!outcome.ok) return answer({ message: outcome.error.message });
  redirect(routes.juryScoresUpload(year, outcome.value));
}

export async function loadScoresAction(year: number, _previous: FormState, data: FormData): Promise<FormState> {
  const juror = await currentJuror();
  if (juror === null) return answer({ message: signedOutMessage });
  const id = String(data.get("id"));
  const uploaded = /^[\da-f-]{36}$/.test(id) ? await getUploaded(juror, year, id) : null;
  if (uploaded === null) return answer({ message: GONE });
  const outcome = await attempt(juror, (uow) => loadFile(uow, uploaded), { trying: "awardSheet.import" });
  if (!outcome.ok) return answer({ message: outcome.error.message });
  redirect(routes.juryScores("loaded"));
}
