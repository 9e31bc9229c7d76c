"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { isShownOrganization } from "@/app/(apply)/mypage/member-act";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { acceptAsSide, declineAsSide } from "@/lib/matching/commands/as-side";
import { declineCaseSchema, seenCaseSchema } from "@/lib/matching/schema";
import { routes } from "@/lib/routes";

const OTHER_ORGANIZATION =
  "別の画面で、対応する団体が切り替わりました。まだ送っていません。マイページで団体を確かめてから、もう一度操作してください。";

type Act<S extends z.ZodType> = {
  readonly schema: S;
  readonly trying: string;
  readonly done: string;
  readonly work: (uow: UnitOfWork, input: z.output<S>) => Promise<unknown>;
};

async function act<S extends z.ZodType<{ readonly id: string }>>(of: Act<S>, data: FormData): Promise<FormState> {
  const form = readForm(of.schema, data);
  if (!form.ok) return form.state;
  const member = await currentWorkingMember();
  if (member === null) return form.rejected(memberSignedOutMessage);
  if (!isShownOrganization(data, member)) return form.rejected(OTHER_ORGANIZATION);
  const { id } = form.value;
  const outcome = await attempt(member, (uow) => of.work(uow, form.value), { trying: of.trying, subjectId: id });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.mypageMatchingIntroduction(id, of.done));
}

export async function acceptAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act({ schema: seenCaseSchema, trying: "introduction.accept", done: "accepted", work: acceptAsSide }, data);
}

export async function declineAction(_previous: FormState, data: FormData): Promise<FormState> {
  const trying = "introduction.declineOffer";
  return act({ schema: declineCaseSchema, trying, done: "declined", work: declineAsSide }, data);
}
