import { demoDesk, seedPublished } from "@/prisma/seed/contents";
import { seedCaseStudiesInEveryStatus } from "./in-every-status";
import { INTERVIEW_CASE } from "./invented";
import { DEMO_CASE_STUDIES } from "./list";

/** The last one published stands first in the list, so what is invented comes first here. */
export async function seedCaseStudies(): Promise<void> {
  const desk = await demoDesk();
  await seedCaseStudiesInEveryStatus(desk);
  await seedPublished(desk, "CASE_STUDY", [INTERVIEW_CASE, ...DEMO_CASE_STUDIES.toReversed()]);
}
