import type { Prisma } from "@/lib/db/generated/client";

export type Result = Prisma.AwardResultGetPayload<Record<string, never>>;
