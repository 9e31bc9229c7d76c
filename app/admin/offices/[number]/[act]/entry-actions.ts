"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireDuty } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { readForm } from "@/lib/forms/read-form";
import { workingCopy } from "@/lib/offices/commands/own-draft";
import { routes } from "@/lib/routes";

const schema = z.object({ id: z.uuid(), number: z.string().max(30), act: z.enum(["resubmit", "change"]) });

/** Opens the form for what came by paper; when the office has moved on, its page says so. */
export async function beginOfficeEntryAction(data: FormData): Promise<void> {
  const staff = await requireDuty("OFFICES");
  const form = readForm(schema, data);
  if (!form.ok) redirect(routes.adminOffices());
  const { id, number, act } = form.value;
  const purpose = act === "resubmit" ? "correction" : "change";
  const trying = purpose === "change" ? "office.requestChange" : "office.resubmit";
  const outcome = await attempt(staff, (uow) => workingCopy(uow, { id, purpose }), { trying, subjectId: id });
  redirect(outcome.ok ? routes.adminOfficeEntry(outcome.value.id) : routes.adminOffice(number, "changed"));
}
