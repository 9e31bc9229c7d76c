import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { applicationUrl } from "./connection";

/** For work that asks the database for minutes: a connection of its own, which no page waits for, with no limit of time. */
export async function patiently<T>(work: (client: PrismaClient) => Promise<T>): Promise<T> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: applicationUrl(), max: 1 }) });
  try {
    return await work(client);
  } finally {
    await client.$disconnect();
  }
}
