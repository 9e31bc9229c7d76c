/** 差し込み項目: what stands in the letter of each person for `{{団体名}}`. */
export const PLACEHOLDERS = [
  { name: "団体名", about: "企業・団体、自治体の名前" },
  { name: "担当者名", about: "手続きの担当者の氏名" },
  { name: "受付番号", about: "手続きの受付番号" },
  { name: "受付日", about: "手続きを受け付けた日" },
  { name: "状況", about: "手続きの状況" },
  { name: "施設名", about: "施設の名前（施設だけ）" },
  { name: "相談の件名", about: "相談の件名（相談だけ）" },
  { name: "取組の名称", about: "応募した取組の名称（応募だけ）" },
] as const;

type PlaceholderName = (typeof PLACEHOLDERS)[number]["name"];

/** Nothing to say for one of them leaves it out; several cases of one person are named one after the other. */
export type PlaceholderValues = Readonly<Partial<Record<PlaceholderName, string>>>;

const NAMES: ReadonlyMap<string, PlaceholderName> = new Map(PLACEHOLDERS.map(({ name }) => [name, name]));

const FIELD = /\{\{([^{}]*)\}\}/gu;
const STRAY = /\{\{|\}\}|｛｛|｝｝/u;

export type LetterPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "filled"; readonly name: PlaceholderName; readonly text: string }
  | { readonly kind: "unresolved"; readonly name: string; readonly text: string };

/** In one pass, so that braces in somebody's name stay what they are. */
export function fillIn(template: string, values: PlaceholderValues): LetterPart[] {
  const parts: LetterPart[] = [];
  let from = 0;
  for (const match of template.matchAll(FIELD)) {
    if (match.index > from) parts.push({ kind: "text", text: template.slice(from, match.index) });
    parts.push(filled(match[0], (match[1] ?? "").trim(), values));
    from = match.index + match[0].length;
  }
  if (from < template.length) parts.push({ kind: "text", text: template.slice(from) });
  return parts;
}

function filled(typed: string, asked: string, values: PlaceholderValues): LetterPart {
  const name = NAMES.get(asked);
  const value = name === undefined ? "" : (values[name] ?? "").trim();
  if (name === undefined || value === "") return { kind: "unresolved", name: asked, text: typed };
  return { kind: "filled", name, text: value };
}

export function textOf(parts: readonly LetterPart[]): string {
  return parts.map(({ text }) => text).join("");
}

/** Names of what cannot be filled in for this person. */
export function unresolvedIn(parts: readonly LetterPart[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === "unresolved" ? [part.name] : [])))];
}

/** What is wrong with the placeholders as typed, whoever gets the letter; null when nothing is. */
export function faultOf(template: string): string | null {
  const unknown = [...template.matchAll(FIELD)]
    .map((match) => (match[1] ?? "").trim())
    .filter((name) => !NAMES.has(name));
  const known = PLACEHOLDERS.map(({ name }) => `{{${name}}}`).join("、");
  if (unknown.length > 0) {
    const named = [...new Set(unknown)].map((name) => `「{{${name}}}」`).join("、");
    return `${named}という差し込み項目はありません。使えるのは、${known}です。`;
  }
  if (STRAY.test(template.replace(FIELD, "")))
    return `差し込み項目の括弧がそろっていません。半角の括弧を2つずつ使い、「{{団体名}}」のように入力してください。`;
  return null;
}
