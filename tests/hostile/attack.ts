import type { FormClient, Page } from "@/tests/support/form-client";
import { type Entry, MULTIPART, multipart } from "./bodies";
import { type PageForm, replaced, sameForm } from "./page-forms";
import { asText, HOSTILE_VALUES, type HostileValue, someValues, told, UNSEEN } from "./values";
import { FORM_GONE, faultsOfAnswer, faultsOfForm } from "./verdict";

export type Tally = { forms: number; fields: number; sends: number; slowest: number; readonly faults: string[] };

export const emptyTally = (): Tally => ({ forms: 0, fields: 0, sends: 0, slowest: 0, faults: [] });

let nextAddress = Math.floor(Math.random() * 6_000_000);

/** A loopback address that nobody has used yet: limits count by address. */
export function freshAddress(): string {
  nextAddress += 1;
  return [
    127,
    20 + (Math.floor(nextAddress / 62_500) % 200),
    Math.floor(nextAddress / 250) % 250,
    1 + (nextAddress % 250),
  ].join(".");
}

/** Every hostile value in all fields at once, then some of them in each field alone, beside honest ones. */
export async function attackForm(client: FormClient, page: Page, form: PageForm, tally: Tally): Promise<void> {
  const names = form.controls.filter(({ kind }) => kind !== "file").map(({ name }) => name);
  if (names.length === 0) return;
  tally.forms += 1;
  tally.fields += names.length;
  for (const { kind, value } of HOSTILE_VALUES) {
    await strike(client, page, form, new Map(names.map((name) => [name, value])), tally, `${kind} in every field`);
  }
  for (const [index, name] of names.entries()) {
    for (const { kind, value } of someValues(index)) {
      await strike(client, page, form, new Map([...unseen(form), [name, value]]), tally, `${kind} in ${name}`);
    }
  }
}

function unseen({ controls }: PageForm): ReadonlyMap<string, HostileValue> {
  const names = controls.map(({ name }) => name);
  return new Map(Object.entries(UNSEEN).filter(([name]) => names.includes(name)));
}

async function strike(
  client: FormClient,
  page: Page,
  form: PageForm,
  changes: ReadonlyMap<string, HostileValue>,
  tally: Tally,
  what: string,
): Promise<void> {
  const entries = replaced(form, changes);
  const begun = performance.now();
  const answer = await sendEntries(client, page, form, entries);
  const milliseconds = performance.now() - begun;
  tally.sends += 1;
  tally.slowest = Math.max(tally.slowest, milliseconds);
  const sent = [...changes.values()].map(asText);
  const faults = [
    ...faultsOfAnswer(answer, sent, milliseconds),
    ...(form.method === "post" ? faultsOfForm(answer, form, entries) : []),
  ];
  const isOver = faults.includes(FORM_GONE) && sameForm(form, await client.open(page.path)) === undefined;
  const place = `${page.path} 「${form.label}」, ${what} (${told([...changes.values()].at(-1) ?? "")})`;
  tally.faults.push(...faults.filter((fault) => !isOver || fault !== FORM_GONE).map((fault) => `${place}: ${fault}`));
}

/** From an address of its own, with the cookies of the person, which the answer does not change. */
export function sendEntries(client: FormClient, page: Page, form: PageForm, entries: readonly Entry[]): Promise<Page> {
  const twin = client.twin(freshAddress());
  if (form.method === "post") return twin.post(form.action || page.path, multipart(entries), MULTIPART);
  const most = Math.floor(LONGEST_QUERY / Math.max(1, entries.length));
  const query = entries.map(([name, value]) => `${escaped(name, most)}=${escaped(value, most)}`).join("&");
  return twin.open(`${form.action.replace(/\?.*$/, "")}?${query}`);
}

/** In bytes before they are escaped, all fields together: more than an address holds, and little enough to be read. */
const LONGEST_QUERY = 6_000;

/** Bytes as they are, and whatever an address cannot hold; too long for any address is cut. */
function escaped(value: HostileValue, most: number): string {
  const bytes = Buffer.from(value).subarray(0, most);
  return [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}
