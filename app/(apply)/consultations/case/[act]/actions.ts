"use server";

import type { FormState } from "@/lib/forms/form";
import { act } from "./act";

export async function finishAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act("finish", data);
}

export async function withdrawAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act("withdraw", data);
}
