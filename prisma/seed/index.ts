import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { isProduction } from "@/lib/env";
import { seedAccounts } from "./accounts";
import { seedAwards } from "./awards";
import { seedBulkMail } from "./bulk-mail";
import { seedCaseStudies } from "./case-studies/seed";
import { seedConflicts } from "./conflicts";
import { seedConsultations } from "./consultations/seed";
import { demoDesk } from "./contents";
import { seedDeclarations } from "./declarations";
import { seedBanners, seedEvents } from "./events";
import { seedFaq } from "./faq/seed";
import { seedJury } from "./jury";
import { seedMatching } from "./matching";
import { seedMembers } from "./members";
import { seedNews } from "./news";
import { seedAbsence, seedAccountChanges, seedReading } from "./office-work";
import { seedOffices } from "./offices/seed";
import { seedPolicies } from "./policies/seed";
import { seedErasureRequest } from "./retention";

if (isProduction()) throw new Error("Demo data does not exist in production.");

const seeder = { kind: "system", job: "seed" } as const;

await perform(seeder, seedAccounts);
await seedAccountChanges();
await seedAbsence();
await seedReading();
await seedDeclarations();
await seedErasureRequest();
await seedBulkMail();
await seedAwards();
await seedMembers();
await seedOffices();
await seedConsultations();
await seedMatching();
// After the entries.
await seedJury();
await seedConflicts();
const desk = await demoDesk();
await seedNews(desk);
await seedEvents(desk);
await seedBanners(desk);
await seedFaq(desk);
await seedPolicies();
await seedCaseStudies();
await db.$disconnect();
