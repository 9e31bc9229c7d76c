import "server-only";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import { requireDuty } from "@/lib/auth/session";
import { getLetter, type LetterDetail } from "@/lib/bulk-mail/queries/letters";

const paramsSchema = z.object({ id: z.uuid() });

type Opened = { readonly staff: Staff; readonly letter: LetterDetail };

/** The letter of an address, for whoever looks after mail. */
export async function openLetter(params: Promise<{ readonly id: string }>): Promise<Opened> {
  await connection();
  const staff = await requireDuty("MAIL");
  const asked = paramsSchema.safeParse(await params);
  const letter = asked.success ? await getLetter(staff, asked.data.id) : null;
  if (letter === null) notFound();
  return { staff, letter };
}
