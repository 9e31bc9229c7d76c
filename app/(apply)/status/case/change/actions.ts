"use server";

import { keepOwn } from "@/app/(apply)/status/case/keep-own";
import { previewChange } from "@/lib/declarations/change-preview";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function saveChangeAction(previous: FormState, data: FormData): Promise<FormState> {
  return keepOwn(
    {
      purpose: "change",
      check: ({ sent }, drafted) => previewChange(sent, drafted).errors,
      next: routes.statusChangeCheck(),
    },
    previous,
    data,
  );
}
