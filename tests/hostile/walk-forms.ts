import { templateOf } from "@/tests/support/a11y/template";
import type { FormClient, Page } from "@/tests/support/form-client";
import { actionNames } from "./action-names";
import { attackForm, type Tally } from "./attack";
import { formsOf, type PageForm } from "./page-forms";

/** Pages of one template show other forms in other states: so many of each are read. */
const PAGES_OF_ONE = 6;
const MOST_ADDRESSES = 1_500;

export type Walker = {
  /** Somebody who is in, as if just now. */
  readonly enter: () => Promise<FormClient>;
  readonly start: string;
  /** What the addresses begin with that are walked. */
  readonly within: readonly string[];
};

/** What has been attacked by all who walked so far. */
export class Reached {
  readonly #shapes = new Set<string>();
  readonly actions = new Set<string>();

  /** Whether nobody has attacked such a form before; from now on somebody has. */
  isNew(page: Page, form: PageForm): boolean {
    const action = actionOf(form);
    const names = form.controls.map(({ name }) => name.replace(/\d+/g, "#"));
    const shape = [action ?? templateOf(new URL(form.action, "http://portal").pathname), ...new Set(names)].join(" ");
    const isKnown = this.#shapes.has(shape) || (form.method === "post" && action === undefined);
    this.#shapes.add(shape);
    return !isKnown && page.status === 200;
  }
}

/** Follows every link from there, and attacks each form that nobody was shown before. */
export async function walkForms({ enter, start, within }: Walker, reached: Reached, tally: Tally): Promise<void> {
  const queue = [start];
  const known = new Set(queue);
  const pages = new Map<string, number>();
  let client = await enter();
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const template = templateOf(new URL(address, "http://portal").pathname);
    const count = (pages.get(template) ?? 0) + 1;
    pages.set(template, count);
    if (count > PAGES_OF_ONE) continue;
    const page = await client.open(address);
    if (page.status >= 400) tally.faults.push(`${page.status} from ${address}, which a page leads to`);
    for (const link of linksOf(page)) {
      if (known.has(link) || known.size >= MOST_ADDRESSES || !within.some((begin) => link.startsWith(begin))) continue;
      known.add(link);
      queue.push(link);
    }
    for (const form of formsOf(page)) {
      if (!reached.isNew(page, form)) continue;
      const action = actionOf(form);
      if (action !== undefined) reached.actions.add(action);
      await attackForm(client, page, form, tally);
      // What a form was sent may have ended the session: whoever walks on without one is shown nothing.
      client = await enter();
    }
  }
}

/** The server's name for what a form does. */
function actionOf({ entries }: PageForm): string | undefined {
  for (const [name, value] of entries) {
    const id =
      /^\$ACTION_ID_([0-9a-f]{42})$/.exec(String(name))?.[1] ?? /"id":"([0-9a-f]{42})"/.exec(String(value))?.[1];
    if (id !== undefined && String(name).startsWith("$ACTION_")) return id;
  }
  return undefined;
}

function linksOf(page: Page): readonly string[] {
  const addresses = page.root.querySelectorAll("a[href]").map((link) => link.getAttribute("href") ?? "");
  const own = addresses.filter((address) => /^[/?]/.test(address) && !address.startsWith("//"));
  const whole = own.map((address) => new URL(address.replaceAll("&amp;", "&"), `http://portal${page.path}`));
  return whole
    .filter(({ pathname }) => templateOf(pathname) !== "404")
    .map(({ pathname, search }) => pathname + search);
}

/** Says of which actions of a part of the portal no form was found: their pages need what the demonstration does not hold. */
export async function tellReached({ actions }: Reached, part: string): Promise<void> {
  const own = [...(await actionNames())].filter(([, name]) => name.startsWith(part));
  const missing = own.filter(([id]) => !actions.has(id)).map(([, name]) => name);
  console.log(
    `${part}: forms of ${own.length - missing.length} of ${own.length} actions; none of\n${missing.join("\n")}`,
  );
}
