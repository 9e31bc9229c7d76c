import { hasDuty } from "@/lib/access/actor";
import { currentStaff } from "@/lib/auth/session";
import { correctedDownload } from "@/lib/offices/imports/corrected-download";
import { getImport } from "@/lib/offices/imports/queries/imports";
import { importSchema } from "@/lib/offices/imports/schema";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The same file as the municipality gets. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const staff = await currentStaff();
  const asked = importSchema.safeParse(await params);
  const isAllowed = staff !== null && hasDuty(staff, "OFFICES") && asked.success;
  return correctedDownload(staff, isAllowed ? await getImport(staff, asked.data.id) : null);
}
