/** What stands in a text area, and which part of it is chosen. */
export type Selected = { readonly text: string; readonly start: number; readonly end: number };

export type MarkdownEdit = "heading" | "bold" | "list" | "link";

const HEADING = "## ";
const ITEM = "- ";
const NEW_WORDS = { heading: "見出し", bold: "太字にする言葉", list: "項目", link: "リンクの言葉" } as const;
const NEW_ADDRESS = "https://";

/** The text with its mark, and what is chosen then: the part that is still to be written. */
export function markText(edit: MarkdownEdit, selected: Selected): Selected {
  switch (edit) {
    case "heading":
      return markLines(selected, HEADING, NEW_WORDS.heading);
    case "list":
      return markLines(selected, ITEM, NEW_WORDS.list);
    case "bold":
      return replaced(selected, "**", wordsOr(selected, NEW_WORDS.bold), "**");
    case "link":
      return markLink(selected);
  }
}

/** A picture stands in a paragraph of its own. */
export function insertBlock({ text, end }: Selected, block: string): Selected {
  const [before, after] = [text.slice(0, end).trimEnd(), text.slice(end).trimStart()];
  const start = before === "" ? "" : `${before}\n\n`;
  const at = start.length + block.length;
  return { text: `${start}${block}\n\n${after}`, start: at, end: at };
}

/** The whole lines that are touched get the mark, or lose it where all of them have it. */
function markLines({ text, start, end }: Selected, mark: string, words: string): Selected {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split("\n");
  const isMarked = lines.every((line) => line.startsWith(mark));
  const change = (line: string) => (isMarked ? line.slice(mark.length) : `${mark}${bare(line)}`);
  const isEmpty = lines.join("").trim() === "";
  const body = isEmpty ? `${mark}${words}` : lines.map(change).join("\n");
  const chosen = { start: isEmpty ? from + mark.length : from, end: from + body.length };
  return { text: text.slice(0, from) + body + text.slice(to), ...chosen };
}

function bare(line: string): string {
  return line.replace(/^(#{1,6} |- )/, "");
}

function markLink(selected: Selected): Selected {
  const words = wordsOr(selected, "");
  if (/^(https?:\/\/|\/)\S+$/.test(words)) return replaced(selected, "[", NEW_WORDS.link, `](${words})`);
  if (words === "") return replaced(selected, "[", NEW_WORDS.link, `](${NEW_ADDRESS})`);
  const whole = replaced(selected, "[", words, `](${NEW_ADDRESS})`);
  const start = whole.end + "](".length;
  return { ...whole, start, end: start + NEW_ADDRESS.length };
}

function wordsOr({ text, start, end }: Selected, otherwise: string): string {
  return text.slice(start, end) || otherwise;
}

function replaced({ text, start, end }: Selected, before: string, words: string, after: string): Selected {
  const at = start + before.length;
  return {
    text: `${text.slice(0, start)}${before}${words}${after}${text.slice(end)}`,
    start: at,
    end: at + words.length,
  };
}
