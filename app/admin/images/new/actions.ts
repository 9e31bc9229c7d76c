"use server";

import { redirect } from "next/navigation";
import { takePicture } from "@/app/admin/contents/take-picture";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { imageSchema } from "@/lib/publishing/desk-schema";
import { routes } from "@/lib/routes";

export async function addImageAction(_previous: FormState, data: FormData): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) return readForm(imageSchema, data).rejected(signedOutMessage);
  const { added, errors, values } = await takePicture(staff, data, true);
  if (added === null) return answer({ values, errors });
  redirect(routes.adminImages({ done: "added" }));
}
