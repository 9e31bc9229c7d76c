import { routes } from "@/lib/routes";
import { lastLetter, newCorporateNumber, newMailbox } from "@/tests/support/e2e-members";
import type { FormClient } from "@/tests/support/form-client";
import { visitor } from "./people";

/** Somebody who asked for a letter and has not come in yet. */
export async function waitingMember(origin: string): Promise<{ readonly client: FormClient; readonly link: string }> {
  const client = visitor(origin);
  const email = newMailbox();
  await client.press(await client.open(routes.mypageSignIn()), "メールを送る", { email });
  return { client, link: (await lastLetter(email)).link };
}

/** Somebody who came in by a mailed link and belongs to nothing yet. */
export async function newMember(origin: string): Promise<FormClient> {
  const { client, link } = await waitingMember(origin);
  const entered = await client.press(await client.open(link), "マイページに入る");
  if (!entered.path.startsWith(routes.mypageWelcome())) throw new Error(`The link did not enter: ${entered.text}`);
  return client;
}

/** The owner of an organisation of the hostile tests alone. */
export async function owner(origin: string): Promise<FormClient> {
  const client = await newMember(origin);
  const founded = await client.press(await client.open(routes.mypageWelcome()), "登録する", {
    name: "見本 一郎",
    kind: "COMPANY",
    organizationName: "株式会社見本の敵",
    corporateNumber: newCorporateNumber(),
  });
  if (!founded.path.startsWith(routes.mypage())) throw new Error(`The organisation was not founded: ${founded.text}`);
  return client;
}
