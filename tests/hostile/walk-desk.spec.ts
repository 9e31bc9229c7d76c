import { demoAccounts } from "@/lib/accounts/demo-accounts";
import { routes } from "@/lib/routes";
import { test } from "./fixture";
import { persona } from "./personas";
import { Reached, tellReached, walkForms } from "./walk-forms";

test.describe.configure({ timeout: 3_600_000 });

const reached = new Reached();

for (const { name } of demoAccounts.filter(({ state }) => state === "ready")) {
  test(`every form of the desk that ${name} is shown`, async ({ origin, tally }) => {
    const enter = () => persona(origin, name);
    await walkForms({ enter, start: routes.admin(), within: [routes.admin()] }, reached, tally);
  });
}

test.afterAll(() => tellReached(reached, "app/admin/"));
