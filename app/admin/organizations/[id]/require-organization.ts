import { notFound } from "next/navigation";
import { z } from "zod";
import type { Staff } from "@/lib/access/actor";
import { requireDuty } from "@/lib/auth/session";
import { getOrganization } from "@/lib/organizations/queries/organization";

const paramsSchema = z.object({ id: z.uuid() });

type Found = { readonly staff: Staff; readonly organization: NonNullable<Awaited<ReturnType<typeof getOrganization>>> };

/** The organisation of the address, for those who look after them. */
export async function requireOrganization(params: Promise<{ readonly id: string }>): Promise<Found> {
  const staff = await requireDuty("ACCOUNTS");
  const asked = paramsSchema.safeParse(await params);
  const organization = asked.success ? await getOrganization(staff, asked.data.id) : null;
  if (organization === null) notFound();
  return { staff, organization };
}
