import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { totpCode } from "@/lib/accounts/totp";
import { routes } from "@/lib/routes";
import { demoPerson } from "@/tests/support/demo-person";
import type { FormClient, Page } from "@/tests/support/form-client";
import type { TestProvider } from "@/tests/support/oidc/provider";
import { visitProvider } from "@/tests/support/oidc/visit";
import { askOwner } from "./owner-query";

type Email = Parameters<typeof demoPerson>[0];

/** As if the officer had linked the ministry's sign-in before. */
export async function linkToMinistry(ownerUrl: string, provider: TestProvider, email: Email): Promise<void> {
  provider.accounts.set(email, { email, email_verified: true });
  await askOwner(
    ownerUrl,
    `INSERT INTO identity (id, account_id, issuer, subject, linked_at)
     SELECT gen_random_uuid(), id, $1, email, now() FROM account WHERE email = $2`,
    [provider.issuer, email],
  );
}

/** Presses the link of the ministry's sign-in: where the portal leads to. */
export async function beginAtMinistry(client: FormClient): Promise<string> {
  const { page } = await client.peek(routes.apiProvider("ministry"));
  return page.headers.location ?? "";
}

/** Signs in at the provider and comes back; `between` happens on the way. */
export async function comeBack(
  client: FormClient,
  address: string,
  provider: TestProvider,
  as: string,
  between = async () => {},
): Promise<Page> {
  const back = await visitProvider(address, provider.portal, { as });
  await between();
  return client.open(back.pathname + back.search);
}

export async function enterByPassword(client: FormClient, email: Email): Promise<Page> {
  const { totpSecret } = demoPerson(email);
  const first = await client.press(await client.open(routes.signIn()), "次へ進む", { email, password: DEMO_PASSWORD });
  return client.press(first, "サインインする", { code: totpCode(totpSecret, new Date()) });
}
