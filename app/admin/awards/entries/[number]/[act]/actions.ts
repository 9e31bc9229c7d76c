"use server";

import type { FormState } from "@/lib/forms/form";
import { unknownForm } from "@/lib/forms/unknown-form";
import { decisions, isDecided } from "./decisions";

/** The form names its act; whether this person may do it now is for the command to say. */
export async function decideAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = data.get("act");
  if (typeof act !== "string" || !isDecided(act)) {
    return unknownForm(data, "画面の情報が古くなっています。応募の画面から、もう一度開いてください。");
  }
  return decisions[act](data);
}
