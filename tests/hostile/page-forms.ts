import type { HTMLElement } from "node-html-parser";
import type { Page } from "@/tests/support/form-client";
import type { Entry } from "./bodies";

type Control = {
  readonly name: string;
  readonly kind: "text" | "area" | "choice" | "hidden" | "file";
  /** Never shown again: passwords, codes. */
  readonly isSecret: boolean;
};

export type PageForm = {
  /** The words on its main button. */
  readonly label: string;
  readonly method: "get" | "post";
  readonly action: string;
  readonly controls: readonly Control[];
  /** What it would send if nothing were touched, the framework's own fields included. */
  readonly entries: readonly Entry[];
};

const OWN = /^\$ACTION/;

/** Every form of a page that asks for something. */
export function formsOf(page: Page): readonly PageForm[] {
  return page.root.querySelectorAll("form").map((form) => readForm(form, page));
}

/** What two forms must have in common to be one: a form may ask for more or less after an answer, and many ask for a reason. */
const LEAST_LIKENESS = 0.7;

/** The same form on another page: of those that ask for much the same, the one most like it. */
export function sameForm(form: PageForm, page: Page): PageForm | undefined {
  const names = ({ controls }: PageForm) => controls.map(({ name }) => name);
  const likeness = (other: PageForm) => {
    const shared = names(other).filter((name) => names(form).includes(name)).length;
    return shared / new Set([...names(other), ...names(form)]).size;
  };
  const best = formsOf(page).toSorted((a, b) => likeness(b) - likeness(a))[0];
  return best !== undefined && likeness(best) >= LEAST_LIKENESS ? best : undefined;
}

function readForm(form: HTMLElement, page: Page): PageForm {
  const bound = boundButtons(form, page);
  const fields = [...form.querySelectorAll("input, textarea, select"), ...bound.slice(0, 1)];
  const buttons = [...form.querySelectorAll("button"), ...bound].filter(
    (button) => button.getAttribute("aria-hidden") !== "true",
  );
  const named = fields.filter((field) => field.getAttribute("name"));
  const controls = new Map(
    named.flatMap((field) => {
      const name = field.getAttribute("name") ?? "";
      return OWN.test(name) ? [] : [[name, { name, kind: kindOf(field), isSecret: field.hasAttribute("data-secret") }]];
    }),
  );
  return {
    label: buttons.at(-1)?.text.trim() ?? "",
    method: form.getAttribute("method")?.toLowerCase() === "get" ? "get" : "post",
    action: form.getAttribute("action") || page.path,
    controls: [...controls.values()],
    entries: named.flatMap(entriesOf),
  };
}

/** Elsewhere on the page, and bound to the form by its id: one of them is what the form sends besides its own fields. */
function boundButtons(form: HTMLElement, page: Page): readonly HTMLElement[] {
  const id = form.getAttribute("id");
  return id === undefined ? [] : page.root.querySelectorAll(`button[form="${id}"]`);
}

function kindOf(field: HTMLElement): Control["kind"] {
  const type = field.getAttribute("type") ?? "text";
  if (field.tagName === "BUTTON") return "hidden";
  if (field.tagName === "TEXTAREA") return "area";
  if (field.tagName === "SELECT" || type === "radio" || type === "checkbox") return "choice";
  if (type === "hidden" || type === "file") return type;
  return "text";
}

function entriesOf(field: HTMLElement): readonly Entry[] {
  const [name, type] = [field.getAttribute("name") ?? "", field.getAttribute("type")];
  if (type === "file" || (type === "submit" && field.tagName !== "BUTTON")) return [];
  if (type === "radio" || type === "checkbox")
    return field.hasAttribute("checked") ? [[name, field.getAttribute("value") ?? "on"]] : [];
  return [[name, shownIn(field)]];
}

function shownIn(field: HTMLElement): string {
  if (field.tagName === "TEXTAREA") return field.text.replace(/^\n/, "");
  if (field.tagName !== "SELECT") return field.getAttribute("value") ?? "";
  const chosen = field.querySelector("option[selected]") ?? field.querySelector("option");
  return chosen?.getAttribute("value") ?? "";
}

/** The form's entries with some of them replaced, or added where they were missing. */
export function replaced(form: PageForm, changes: ReadonlyMap<string, Entry[1]>): readonly Entry[] {
  const kept = form.entries.filter(([name]) => !changes.has(String(name)));
  return [...kept, ...changes];
}
