import type { Page } from "@/tests/support/form-client";
import type { Entry } from "./bodies";
import { type PageForm, sameForm } from "./page-forms";
import { asText, plain, TOO_MUCH, told } from "./values";

/** What a portal may say to what it does not take. */
const CLEAN_REFUSALS = [400, 403, 404, 405, 408, 409, 411, 413, 414, 415, 421, 422, 429, 431];
const SLOWEST_MS = 10_000;

const EVENT_HANDLER = /^on[a-z]+$/;

/** What holds for every answer: an honest status, in time, and nothing of what was sent running in it. */
export function faultsOfAnswer(page: Page, sent: readonly string[], milliseconds: number): readonly string[] {
  const faults: string[] = [];
  if (page.status >= 400 && !CLEAN_REFUSALS.includes(page.status)) faults.push(`status ${page.status}`);
  if (milliseconds > SLOWEST_MS) faults.push(`${Math.round(milliseconds)} ms`);
  if (page.headers["x-injected"] !== undefined) faults.push("a header that was sent in");
  if (!String(page.headers["content-type"] ?? "").startsWith("text/html")) return faults;
  if (page.root.querySelectorAll("h1").length !== 1) faults.push(`${page.root.querySelectorAll("h1").length} h1`);
  for (const value of sent) if (value.includes("<") && page.html.includes(value)) faults.push(`echoes ${told(value)}`);
  for (const element of page.root.querySelectorAll("*")) {
    const live = Object.entries(element.attributes).find(
      ([name, value]) =>
        EVENT_HANDLER.test(name) || /^\s*(javascript|data|vbscript):/i.test(name === "href" ? value : ""),
    );
    if (live !== undefined) faults.push(`a live attribute: ${live.join("=")}`);
  }
  return faults;
}

/** A form may be gone from its page when what it does cannot be done any more. */
export const FORM_GONE = "the form is gone";

/** What holds for a form that was not taken: it is there again, says why, and shows what was typed. */
export function faultsOfForm(page: Page, form: PageForm, sent: readonly Entry[]): readonly string[] {
  if (!page.isAnswer || page.status !== 200) return [];
  const says = page.root.querySelectorAll("[role=alert], [role=status]").some(({ text }) => text.trim() !== "");
  const faults = says ? [] : ["says nothing"];
  const total = sent.reduce((sum, [, value]) => sum + asText(value).length, 0);
  if (total > TOO_MUCH) return faults;
  const again = sameForm(form, page);
  if (again === undefined) return [...faults, FORM_GONE];
  for (const { name, kind, isSecret } of again.controls) {
    if (isSecret || (kind !== "text" && kind !== "area")) continue;
    const typed = sent.filter(([other]) => other === name).map(([, value]) => asText(value));
    const shown = again.entries.filter(([other]) => other === name).map(([, value]) => asText(value))[0] ?? "";
    // A page that was opened empty and sent empty has not touched the field: it may show what another one wrote meanwhile.
    const isTouched = typed.length === 1 && plain(typed[0] ?? "") !== "";
    if (isTouched && plain(shown) !== plain(typed[0] ?? ""))
      faults.push(`lost ${name}: typed ${told(typed[0] ?? "")}, shown ${told(shown)}`);
  }
  return faults;
}
