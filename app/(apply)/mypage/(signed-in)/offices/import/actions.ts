"use server";

import { redirect } from "next/navigation";
import { isShownOrganization } from "@/app/(apply)/mypage/member-act";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { overLimit } from "@/lib/auth/visitor-limit";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readFiles } from "@/lib/forms/read-form";
import { FILE_CONTROL, uploadImport } from "@/lib/offices/imports/commands/upload";
import { routes } from "@/lib/routes";

const OTHER_ORGANIZATION =
  "別の画面で、対応する団体が切り替わりました。まだ送っていません。マイページで団体を確かめてから、もう一度送ってください。";

export async function uploadAction(_previous: FormState, data: FormData): Promise<FormState> {
  const member = await currentWorkingMember();
  if (member === null) return answer({ message: memberSignedOutMessage });
  if (!isShownOrganization(data, member)) return answer({ message: OTHER_ORGANIZATION });
  const refusal = await overLimit("upload", member.accountId);
  if (refusal !== null) return answer({ message: refusal.message });
  const files = readFiles(data, FILE_CONTROL, 2);
  const outcome = await uploadImport(member, { organizationId: member.organizationId, files });
  if (outcome.ok) redirect(routes.mypageOfficeImport(outcome.value));
  const { error } = outcome;
  return error instanceof FieldsRefused ? answer({ errors: error.fields }) : answer({ message: error.message });
}
