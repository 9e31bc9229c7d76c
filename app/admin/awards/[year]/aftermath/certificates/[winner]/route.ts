import { z } from "zod";
import { currentStaff } from "@/lib/auth/session";
import { certificateFile } from "@/lib/awards/certificates/download";
import { takeCertificate } from "@/lib/awards/certificates/queries/certificate";

type Context = { readonly params: Promise<{ readonly year: string; readonly winner: string }> };

/** A paper for who may hand it over; for everybody else there is no such address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const staff = await currentStaff();
  const { year, winner } = await params;
  const isKnown = /^\d{4}$/.test(year) && z.uuid().safeParse(winner).success;
  return certificateFile(staff !== null && isKnown ? await takeCertificate(staff, Number(year), winner) : null);
}
