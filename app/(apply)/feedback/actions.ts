"use server";

import { redirect } from "next/navigation";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import { addFeedback } from "@/lib/feedback/commands";
import { getPageName } from "@/lib/feedback/queries";
import { feedbackSchema } from "@/lib/feedback/schema";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

const NO_PAGE = "ご意見の対象のページが見つかりません。ページの一番下のリンクから、もう一度開いてください。";

export async function sendFeedbackAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(feedbackSchema, data);
  if (!form.ok) return form.state;
  const { page: address = routes.home(), isHelpful, comment = "" } = form.value;
  const path = address === "" ? routes.home() : address;
  if ((await getPageName(path)) === null) return form.rejected(NO_PAGE);
  const busy = await overLimit("feedback");
  if (busy !== null) return form.rejected(busy.message);
  const outcome = await attempt({ kind: "visitor" }, (uow) =>
    addFeedback(uow, { address: path, isHelpful: isHelpful === "yes", comment }),
  );
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.feedbackThanks(path));
}
