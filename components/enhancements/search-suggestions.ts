import Combobox from "@github/combobox-nav";

/**
 * Runs in the browser on reading pages, which have no framework: titles are offered below a search field while somebody
 * types. Without it, or when the network fails, the field stays the plain form it is.
 */

type Suggestion = { readonly title: string; readonly address: string };

const PAUSE_MS = 200;
const LIST =
  "absolute inset-x-0 top-full z-20 mt-1 rounded-8 border border-solid-gray-420 bg-white py-2 text-solid-gray-900 shadow-2";
const OPTION =
  "flex min-h-11 cursor-pointer items-center px-4 py-1 hover:bg-blue-50 aria-selected:bg-blue-100 aria-selected:underline aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-black";

/** One field and the list below it. */
class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status = make("p", { role: "status", class: "sr-only" });
  readonly #combobox: Combobox;
  #asked = new AbortController();
  #timer = 0;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#list = make("ul", { id: `${input.id}-suggestions`, role: "listbox", "aria-label": "候補", class: LIST });
    this.#list.hidden = true;
    input.autocomplete = "off";
    input.after(this.#list, this.#status);
    this.#combobox = new Combobox(input, this.#list, { tabInsertsSuggestions: false });
    this.#listen();
  }

  #listen(): void {
    this.#input.addEventListener("input", () => this.#wait());
    this.#input.addEventListener("blur", () => this.#close());
    this.#input.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.#list.hidden) return;
      event.preventDefault();
      this.#close();
    });
    // The field keeps the focus while somebody points at the list.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("combobox-commit", ({ target }) => {
      if (target instanceof HTMLElement && target.dataset.address) location.assign(target.dataset.address);
    });
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#asked.abort();
    if (this.#input.value.trim() === "") this.#close();
    else this.#timer = window.setTimeout(() => this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    this.#asked = new AbortController();
    const { value, dataset } = this.#input;
    const url = `${dataset.suggestions}?${new URLSearchParams({ q: value })}`;
    const answer = await fetch(url, { signal: this.#asked.signal }).catch(() => null);
    if (!answer?.ok) return;
    const { suggestions }: { suggestions: readonly Suggestion[] } = await answer.json();
    if (document.activeElement === this.#input && this.#input.value === value) this.#show(suggestions);
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#close();
    if (suggestions.length === 0) return;
    this.#list.replaceChildren(...suggestions.map((each, index) => option(`${this.#list.id}-${index}`, each)));
    this.#list.hidden = false;
    this.#status.textContent = `候補が${suggestions.length}件あります。上下の矢印キーで選べます。`;
    this.#combobox.start();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#asked.abort();
    if (this.#list.hidden) return;
    this.#list.hidden = true;
    this.#status.textContent = "";
    this.#combobox.stop();
  }
}

function option(id: string, { title, address }: Suggestion): HTMLElement {
  const item = make("li", { id, role: "option", "data-address": address, class: OPTION });
  item.textContent = title;
  return item;
}

function make(tag: "ul" | "li" | "p", attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

for (const input of document.querySelectorAll<HTMLInputElement>("input[data-suggestions]")) new Suggestions(input);
