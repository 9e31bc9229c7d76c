import { isImageType } from "@/lib/attachments/limits";
import { viewFile } from "@/lib/attachments/view";
import { currentContact } from "@/lib/auth/contact";
import { heldDraft } from "@/lib/auth/held-draft";
import { currentJuror } from "@/lib/auth/juror";
import { currentMember } from "@/lib/auth/member";
import { currentStaff } from "@/lib/auth/session";
import { contentDisposition } from "@/lib/files/content-disposition";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Nothing in the file can run, load or be guessed to be something else; what is no picture is only for saving. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const [draft, consultation, session, member, staff, juror] = await Promise.all([
    heldDraft(),
    heldDraft("consultation"),
    currentContact(),
    currentMember(),
    currentStaff(),
    currentJuror(),
  ]);
  const draftIds = [draft, consultation].flatMap((held) => (held === null ? [] : [held.id]));
  const file = await viewFile(id, { draftIds, contact: session?.contact ?? null, member, staff, juror });
  if (file === null) return new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });

  const disposition = isImageType(file.mediaType) ? "inline" : "attachment";
  return new Response(file.bytes, {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": contentDisposition(disposition, file.fileName),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
