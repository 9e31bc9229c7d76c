"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { enterCase } from "@/lib/auth/contact";
import { overLimit } from "@/lib/auth/visitor-limit";
import { openByLink } from "@/lib/consultations/commands/open";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

const openSchema = z.object({ token: z.string().max(100) });

/** The only way into a thread by a mailed link: programs that look through mails open addresses, but press no button. */
export async function openAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(openSchema, data);
  if (!form.ok) redirect(routes.consultationOpen());
  const refusal = await overLimit("resume-link-address");
  if (refusal !== null) return form.rejected(refusal.message);
  const outcome = await attempt({ kind: "visitor" }, (uow) => openByLink(uow, form.value.token), {
    trying: "thread.open",
  });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  await enterCase(outcome.value);
  redirect(routes.consultationCase());
}
