import { z } from "zod";
import { requireWorkingMember } from "@/lib/auth/member";
import { certificateFile } from "@/lib/awards/certificates/download";
import { getOwnCertificate } from "@/lib/awards/certificates/queries/certificate";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

type Context = { readonly params: Promise<{ readonly number: string; readonly winner: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const member = await requireWorkingMember();
  const { number: asked, winner } = await params;
  const number = parseReferenceNumber(asked);
  const isKnown = number.ok && z.uuid().safeParse(winner).success;
  return certificateFile(isKnown ? await getOwnCertificate(member, number.value.number, winner) : null);
}
