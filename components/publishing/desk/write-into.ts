import type { Selected } from "./markdown-edits";

export function selectedIn(area: HTMLTextAreaElement): Selected {
  return { text: area.value, start: area.selectionStart, end: area.selectionEnd };
}

/** Writes only what differs, the way typing does, so that undoing with the keyboard takes it back. */
export function writeInto(area: HTMLTextAreaElement, { text, start, end }: Selected): void {
  const old = area.value;
  let from = 0;
  while (from < Math.min(old.length, text.length) && old[from] === text[from]) from += 1;
  let rest = 0;
  const most = Math.min(old.length, text.length) - from;
  while (rest < most && old[old.length - 1 - rest] === text[text.length - 1 - rest]) rest += 1;
  const [to, piece] = [old.length - rest, text.slice(from, text.length - rest)];
  area.focus();
  area.setSelectionRange(from, to);
  if (!typed(piece)) {
    area.setRangeText(piece);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(start, end);
}

function typed(piece: string): boolean {
  return piece === "" ? document.execCommand("delete") : document.execCommand("insertText", false, piece);
}
