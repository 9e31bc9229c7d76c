import { routes } from "@/lib/routes";
import type { FormClient } from "@/tests/support/form-client";
import { visitor } from "./people";

/** This person of the demonstration, who comes in by the page that is open to them all. */
export async function persona(origin: string, name: string): Promise<FormClient> {
  const client = visitor(origin);
  await client.press(await client.open(routes.devPersonas()), `${name}さんとして入る`);
  return client;
}
