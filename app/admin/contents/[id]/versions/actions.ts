"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { withNewsOf } from "@/app/admin/contents/news-of-content";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { restoreVersion } from "@/lib/publishing/commands/restore-version";
import { seenContentSchema } from "@/lib/publishing/desk-schema";
import { routes } from "@/lib/routes";

const schema = seenContentSchema.extend({ ordinal: z.number().int().min(1) });

export async function restoreVersionAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(schema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id, version } = form.value;
  const outcome = await attempt(staff, (uow) => restoreVersion(uow, form.value), {
    trying: "content.save",
    subjectId: id,
  });
  if (outcome.ok) redirect(routes.adminContent(id, "version"));
  return withNewsOf(staff, { id, version }, outcome.error, form.rejected(outcome.error.message));
}
