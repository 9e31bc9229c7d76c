"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireDuty } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { openDeskEntry } from "@/lib/declarations/commands/desk-entry";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

const schema = z.object({ id: z.uuid(), number: z.string().max(30), act: z.enum(["resubmit", "change"]) });

/** Opens the form for what came by paper; when the case has moved on, the page of the case says so. */
export async function beginCaseEntryAction(data: FormData): Promise<void> {
  const staff = await requireDuty("DECLARATIONS");
  const form = readForm(schema, data);
  if (!form.ok) redirect(routes.adminDeclarations());
  const { id: caseId, number, act } = form.value;
  const purpose = act === "resubmit" ? "correction" : "change";
  const outcome = await attempt(staff, (uow) => openDeskEntry(uow, { purpose, caseId }));
  redirect(outcome.ok ? routes.adminEntry(outcome.value) : routes.adminDeclaration(number, "changed"));
}
