"use server";

import { actOnResult } from "@/app/admin/awards/result-act";
import { decideResult, sendBackResult } from "@/lib/awards/results/commands/decide";
import { approvalSchema, resultReasonSchema } from "@/lib/awards/results/forms";
import type { FormState } from "@/lib/forms/form";

export async function decideResultAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardResult.decide", schema: approvalSchema, work: decideResult } as const;
  return actOnResult({ ...act, done: "decided" }, data);
}

export async function sendBackResultAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { trying: "awardResult.sendBack", schema: resultReasonSchema, work: sendBackResult } as const;
  return actOnResult({ ...act, done: "sentBack" }, data);
}
