import { routes } from "@/lib/routes";
import { attackPage } from "./attack-page";
import { test } from "./fixture";
import { newMember, owner, waitingMember } from "./members";
import { visitor } from "./people";

test.describe.configure({ timeout: 600_000 });

test("the way in of members, as anybody", async ({ origin, tally }) => {
  await attackPage(visitor(origin), routes.mypageSignIn(), tally);
});

test("the form for the code of the letter", async ({ origin, tally }) => {
  const { client } = await waitingMember(origin);

  await attackPage(client, routes.mypageSignInSent(), tally);
});

test("the button of the mailed link", async ({ origin, tally }) => {
  const { client, link } = await waitingMember(origin);

  await attackPage(client, link, tally);
});

test("the first registration", async ({ origin, tally }) => {
  await attackPage(await newMember(origin), routes.mypageWelcome(), tally);
});

for (const address of [
  routes.mypage(),
  routes.mypageClaim(),
  routes.mypageProfileEdit(),
  routes.mypageMembers(),
  routes.mypageAccount(),
  routes.mypageLeave(),
]) {
  test(`forms at ${address}, as the owner of an organisation`, async ({ origin, tally }) => {
    await attackPage(await owner(origin), address, tally);
  });
}
