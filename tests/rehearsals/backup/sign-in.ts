import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { totpCode } from "@/lib/accounts/totp";
import { routes } from "@/lib/routes";
import { demoPerson } from "@/tests/support/demo-person";
import { FormClient } from "@/tests/support/form-client";

/** Password and authenticator, as a person gives them: the second is readable with the SECRET of old alone. */
export async function signIn(origin: string): Promise<readonly string[]> {
  const { email, name, totpSecret } = demoPerson("aoba@example.jp");
  const client = new FormClient(origin);
  const asked = await client.press(await client.open(routes.signIn()), "次へ進む", { email, password: DEMO_PASSWORD });
  const entered = await client.press(asked, "サインインする", { code: totpCode(totpSecret, new Date()) });
  const isIn = entered.status === 200 && entered.path.startsWith(routes.admin()) && entered.html.includes(name);
  return isIn ? [] : [`${email} was led to ${entered.path} (${entered.status})`];
}
