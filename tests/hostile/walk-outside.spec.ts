import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import { demoMembers } from "@/lib/members/demo-members";
import { routes } from "@/lib/routes";
import { test } from "./fixture";
import { visitor } from "./people";
import { persona } from "./personas";
import { Reached, tellReached, walkForms } from "./walk-forms";

test.describe.configure({ timeout: 3_600_000 });

const reached = new Reached();

for (const { name } of demoJurors) {
  test(`every form of the jury that ${name} is shown`, async ({ origin, tally }) => {
    const enter = () => persona(origin, name);
    await walkForms({ enter, start: routes.jury(), within: [routes.jury()] }, reached, tally);
  });
}

for (const { name } of demoMembers) {
  test(`every form of My page that ${name} is shown`, async ({ origin, tally }) => {
    const enter = () => persona(origin, name);
    await walkForms({ enter, start: routes.mypage(), within: [routes.mypage()] }, reached, tally);
  });
}

test("every form that a visitor is shown", async ({ origin, tally }) => {
  const enter = async () => visitor(origin);
  await walkForms({ enter, start: routes.home(), within: ["/"] }, reached, tally);
});

test.afterAll(async () => {
  await tellReached(reached, "app/jury/");
  await tellReached(reached, "app/(apply)/");
});
