import type { IncomingHttpHeaders } from "node:http";
import { type HTMLElement, parse } from "node-html-parser";
import { type Answer, send } from "./http";

/** A browser without script: keeps cookies, reads forms, sends them as a browser would, follows redirects. */
export class FormClient {
  readonly #cookies = new Map<string, string>();
  readonly #origin: string;

  /** `address` is the loopback address the client comes from: limits count by address. */
  constructor(
    origin: string,
    readonly address = "127.0.0.1",
  ) {
    this.#origin = origin;
  }

  /** As they would be sent. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async open(path: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.#follow(path, { headers });
  }

  /** The first answer alone, and where it leads: most pages refuse by leading elsewhere. */
  async peek(path: string): Promise<{ readonly page: Page; readonly leadsTo: string | null }> {
    const page = await this.#follow(path, {}, 0);
    const { location } = page.headers;
    return { page, leadsTo: location === undefined ? null : new URL(location, this.#origin).pathname };
  }

  /** Holds a cookie that no answer has set. */
  hold(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** Sends the form that holds a button with this label. `values` replace what the form already holds. */
  async press(page: Page, label: string, values: FieldValues = {}): Promise<Page> {
    const form = page.formWith(label);
    return this.post(form.action || page.path, formData({ ...form.values, ...values }));
  }

  async post(path: string, body: Body, headers: Record<string, string> = {}): Promise<Page> {
    return this.#follow(path, { body, headers });
  }

  /** Another browser of the same person: the same cookies from here on. */
  twin(address = this.address): FormClient {
    const twin = new FormClient(this.#origin, address);
    for (const [name, value] of this.#cookies) twin.#cookies.set(name, value);
    return twin;
  }

  async #follow(path: string, { body, headers = {} }: Sending, left = 5): Promise<Page> {
    const url = new URL(path, this.#origin);
    const answer: Answer = await send(url, {
      body,
      localAddress: this.address,
      headers: { accept: "text/html", origin: this.#origin, cookie: this.cookies, ...headers },
    });
    for (const cookie of answer.cookies) this.#keep(cookie);
    if (answer.location !== null && left > 0) {
      const target = new URL(answer.location, url);
      return this.#follow(target.pathname + target.search, {}, left - 1);
    }
    return new Page(url.pathname + url.search, answer.status, answer.text, answer.headers, body !== undefined);
  }

  #keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split(";");
    const at = pair.indexOf("=");
    const isEnded = attributes.some(
      (attribute) => /^\s*max-age=0$/i.test(attribute) || /expires=Thu, 01 Jan 1970/i.test(attribute),
    );
    if (isEnded) this.#cookies.delete(pair.slice(0, at));
    else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

type Body = FormData | string | Uint8Array;
type Sending = { readonly body?: Body; readonly headers?: Readonly<Record<string, string>> };

type FieldValue = string | readonly string[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

export class Page {
  #root: HTMLElement | undefined;

  constructor(
    readonly path: string,
    readonly status: number,
    readonly html: string,
    readonly headers: IncomingHttpHeaders,
    /** Came as the answer to a form, not to a redirect or a link. */
    readonly isAnswer = false,
  ) {}

  get root(): HTMLElement {
    this.#root ??= parse(this.html);
    return this.#root;
  }

  get text(): string {
    return this.root.querySelector("main")?.structuredText ?? this.root.structuredText;
  }

  get title(): string {
    return this.root.querySelector("title")?.text ?? "";
  }

  /** The form with this button, and what it would send if nothing were touched. */
  formWith(label: string): { readonly action: string; readonly values: FieldValues } {
    for (const form of this.root.querySelectorAll("form")) {
      const button = form.querySelectorAll("button").find((candidate) => candidate.text.trim() === label);
      if (button === undefined) continue;
      const values = { ...controlsOf(form) };
      const name = button.getAttribute("name");
      if (name !== undefined) values[name] = button.getAttribute("value") ?? "";
      return { action: form.getAttribute("action") ?? "", values };
    }
    throw new Error(`No form with the button ${label} at ${this.path} (${this.status}).`);
  }
}

function controlsOf(form: HTMLElement): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  const add = (name: string | undefined, value: string): void => {
    if (name === undefined || name === "") return;
    const earlier = values[name];
    values[name] = earlier === undefined ? value : [...[earlier].flat(), value];
  };
  for (const control of form.querySelectorAll("input, textarea, select")) {
    const [name, type] = [control.getAttribute("name"), control.getAttribute("type")];
    if (control.tagName === "TEXTAREA") add(name, control.text.replace(/^\n/, ""));
    else if (control.tagName === "SELECT")
      add(name, control.querySelector("option[selected]")?.getAttribute("value") ?? "");
    else if (type === "checkbox" || type === "radio") {
      if (control.hasAttribute("checked")) add(name, control.getAttribute("value") ?? "on");
    } else if (type !== "file" && type !== "submit") add(name, control.getAttribute("value") ?? "");
  }
  return values;
}

export function formData(values: FieldValues): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) for (const single of [value].flat()) data.append(name, single);
  return data;
}

/** What the button 自分が担当する of a line of a queue sends. */
export function taken({ id, version }: { readonly id: string; readonly version: string }): FormData {
  return formData({ take: `${id}.${version}` });
}
