const CONTROLS = "input:not([type=hidden]), select, textarea";

/** Puts the focus on a control, or on the first wrong one of a group, and shows its label. */
export function focusField(id: string): boolean {
  const found = document.getElementById(id);
  const control = found?.matches(CONTROLS)
    ? found
    : (found?.querySelector(":is(input, select)[aria-invalid=true]") ?? found?.querySelector(CONTROLS));
  if (!(control instanceof HTMLElement)) return false;
  const label =
    document.getElementById(`${id}-label`) ?? control.closest("fieldset")?.querySelector("legend") ?? control;
  label.scrollIntoView();
  control.focus({ preventScroll: true });
  return true;
}
