import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { isProduction } from "@/lib/env";
import { seedAccounts } from "./accounts";
import { seedDeclarations } from "./declarations";

if (isProduction()) throw new Error("Demo data does not exist in production.");

const seeder = { kind: "system", job: "seed" } as const;

await perform(seeder, seedAccounts);
await seedDeclarations();
await db.$disconnect();
