import type { FormClient } from "@/tests/support/form-client";
import { attackForm, type Tally } from "./attack";
import { expect } from "./fixture";
import { formsOf } from "./page-forms";

/** Every form of a page that asks for something. */
export async function attackPage(client: FormClient, address: string, tally: Tally): Promise<void> {
  const page = await client.open(address);
  expect([page.status, page.path.replace(/\?.*$/, "")]).toEqual([200, address.replace(/\?.*$/, "")]);
  for (const form of formsOf(page)) await attackForm(client, page, form, tally);
}
