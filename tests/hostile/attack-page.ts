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

/** A page about one record, and the pages of what can be done with it. */
export async function attackWithActs(client: FormClient, address: string, tally: Tally): Promise<void> {
  const page = await client.open(address);
  const links = page.root.querySelectorAll("main a[href]").map((link) => link.getAttribute("href") ?? "");
  const acts = [...new Set(links)].filter((link) => link.startsWith(`${address}/`) && !link.includes("/receipts/"));
  for (const place of [address, ...acts]) await attackPage(client, place, tally);
}
