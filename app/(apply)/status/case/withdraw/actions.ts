"use server";

import { act } from "@/app/(apply)/status/case/act";
import { withdrawDeclaration } from "@/lib/declarations/commands/withdraw";
import type { FormState } from "@/lib/forms/form";

export async function withdrawAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ command: withdrawDeclaration, trying: "declaration.withdraw", done: "withdrawn" }, data);
}
