import { findOwnImport } from "@/app/(apply)/mypage/(signed-in)/offices/import/[id]/find-own-import";
import { currentWorkingMember } from "@/lib/auth/member";
import { correctedDownload } from "@/lib/offices/imports/corrected-download";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The file as it was understood, with what to do in its first column. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const member = await currentWorkingMember();
  const view = member === null ? null : await findOwnImport(member, (await params).id);
  return correctedDownload(member, view);
}
