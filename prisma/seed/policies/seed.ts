import { demoDesk, seedPublished } from "@/prisma/seed/contents";
import { DEMO_GUIDELINE } from "./invented";
import { DEMO_POLICIES } from "./list";

/** The last one published stands first in the list. */
export async function seedPolicies(): Promise<void> {
  const desk = await demoDesk();
  await seedPublished(desk, "GUIDELINE", [DEMO_GUIDELINE]);
  await seedPublished(desk, "POLICY", DEMO_POLICIES.toReversed());
}
