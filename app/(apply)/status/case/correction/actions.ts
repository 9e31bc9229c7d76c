"use server";

import { keepOwn } from "@/app/(apply)/status/case/keep-own";
import { previewCorrection } from "@/lib/declarations/correction-preview";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function saveCorrectionAction(previous: FormState, data: FormData): Promise<FormState> {
  return keepOwn(
    {
      purpose: "correction",
      check: ({ sent, asked }, drafted) => previewCorrection(sent, drafted, asked).errors,
      next: routes.statusCorrectionCheck(),
    },
    previous,
    data,
  );
}
