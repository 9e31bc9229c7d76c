"use server";

import { redirect } from "next/navigation";
import { isShownOrganization } from "@/app/(apply)/mypage/member-act";
import { LOOK_UP_INTENT } from "@/components/form/intents";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { attempt } from "@/lib/db/unit-of-work";
import { answersOfForm } from "@/lib/declarations/answers-of-form";
import { fillAddress } from "@/lib/declarations/fill-address";
import type { Answers } from "@/lib/drafts/answers";
import { FieldsRefused, StaleRecord } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { TOO_MUCH } from "@/lib/forms/read-form";
import { saveProfile } from "@/lib/organizations/commands/profile";
import { getOrganization } from "@/lib/organizations/queries/organization";
import { routes } from "@/lib/routes";

const OTHER_ORGANIZATION =
  "別の画面で、対応する団体が切り替わりました。まだ保存していません。マイページで団体を確かめてから、もう一度操作してください。";

export async function saveProfileAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = answersOfForm("organization", data);
  if (form === null) return answer({ message: TOO_MUCH });
  const values = { ...form.values, version: String(data.get("version")) };
  if (data.get("intent") === LOOK_UP_INTENT) return lookUp(values);
  const errors = Object.keys(form.errors);
  if (errors.length > 0) return answer({ values, errors: form.errors });
  const member = await currentWorkingMember();
  if (member === null) return answer({ values, message: memberSignedOutMessage });
  if (!isShownOrganization(data, member)) return answer({ values, message: OTHER_ORGANIZATION });

  const { organizationId } = member;
  const input = { organizationId, version: Number(data.get("version")), answers: form.answers };
  const outcome = await attempt(member, (uow) => saveProfile(uow, input), { trying: "organization.editProfile" });
  if (outcome.ok) redirect(routes.mypageProfile("saved"));
  const { error } = outcome;
  if (error instanceof FieldsRefused) return answer({ values, errors: error.fields });
  if (!(error instanceof StaleRecord)) return answer({ values, message: error.message });
  const now = await getOrganization(member, organizationId);
  return answer({
    values: { ...values, version: String(now?.version ?? input.version) },
    message: error.message,
  });
}

function lookUp(values: Answers): FormState {
  const address = fillAddress(values);
  if (!address.ok) return answer({ values, errors: { postalCode: address.error } });
  return answer({
    values: { ...values, ...address.answers },
    notices: { postalCode: address.notice },
    focus: address.focus,
  });
}
