import type { Answers, AnswerValue } from "@/lib/drafts/answers";

/** The answers that stand in a form now. A question of boxes gives a list, with one box ticked or with none. */
export function answersOf(form: HTMLFormElement, names: readonly string[]): Answers {
  const data = new FormData(form);
  return Object.fromEntries(
    names.map((name): [string, AnswerValue] => {
      const texts = data.getAll(name).filter((entry) => typeof entry === "string");
      return [name, hasBoxes(form, name) ? texts : (texts[0] ?? "")];
    }),
  );
}

/** Puts an answer into its controls, as if it had been typed. */
export function putAnswer(form: HTMLFormElement, name: string, value: AnswerValue): void {
  const wanted = typeof value === "string" ? [value] : value;
  for (const control of controlsOf(form, name)) {
    if (control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type)) {
      control.checked = wanted.includes(control.value);
    } else {
      control.value = wanted[0] ?? "";
    }
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsOf(form: HTMLFormElement, name: string): Control[] {
  return [...form.querySelectorAll<Control>("input, select, textarea")].filter((control) => control.name === name);
}

function hasBoxes(form: HTMLFormElement, name: string): boolean {
  return controlsOf(form, name).some((control) => control.type === "checkbox");
}
