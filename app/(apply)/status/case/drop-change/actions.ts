"use server";

import { act } from "@/app/(apply)/status/case/act";
import { dropChange } from "@/lib/declarations/commands/changes";
import type { FormState } from "@/lib/forms/form";

export async function dropChangeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ command: dropChange, trying: "declaration.dropChange", done: "change-dropped" }, data);
}
