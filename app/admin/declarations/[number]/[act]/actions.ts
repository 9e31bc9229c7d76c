"use server";

import { isAct } from "@/lib/declarations/acts";
import type { FormState } from "@/lib/forms/form";
import { unknownForm } from "@/lib/forms/unknown-form";
import { type Decided, decisions } from "./decisions";

/** The form names its act; whether this person may do it now is for the command to say. */
export async function decideAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = data.get("act");
  const decided: Decided | null = typeof act === "string" && (isAct(act) || act === "ask-reopen") ? act : null;
  const send = decided === null ? undefined : decisions[decided];
  if (decided === null || send === undefined) {
    return unknownForm(data, "画面の情報が古くなっています。宣言の画面から、もう一度開いてください。");
  }
  return send(decided, data);
}
