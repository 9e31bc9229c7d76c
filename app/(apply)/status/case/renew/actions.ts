"use server";

import { act } from "@/app/(apply)/status/case/act";
import { renewDeclaration } from "@/lib/declarations/commands/renewal";
import type { FormState } from "@/lib/forms/form";

export async function renewAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ command: renewDeclaration, trying: "declaration.renew", done: "renewed" }, data);
}
