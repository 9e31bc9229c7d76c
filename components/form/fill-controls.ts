import type { FormState } from "@/lib/forms/form";
import { cleanMultiline } from "@/lib/japan/clean-text";

/** Shows what the server changed since the send; everything else stays as the person has it. */
export function fillControls(form: HTMLFormElement, state: FormState, sent: FormData) {
  for (const [name, value] of Object.entries(state.values)) {
    const wanted = typeof value === "string" ? [value] : value;
    if (wanted.join("\n") === sent.getAll(name).map(plainText).join("\n")) continue;
    for (const control of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) fill(control, wanted);
  }
  for (const secret of form.querySelectorAll("[data-secret]")) fill(secret, []);
}

function fill(control: Element, wanted: readonly string[]) {
  if (control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type)) {
    control.checked = wanted.includes(control.value);
  } else if (control instanceof HTMLInputElement && ["hidden", "file"].includes(control.type)) {
    return;
  } else if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  ) {
    control.value = wanted[0] ?? "";
  }
}

function plainText(entry: FormDataEntryValue): string {
  return typeof entry === "string" ? cleanMultiline(entry) : "";
}
