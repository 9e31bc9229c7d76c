/** Every text within a piece of content, however deep; addresses and names of parts left out. */
export function textsIn(content: unknown): readonly string[] {
  if (typeof content === "string") return [content];
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([name, value]) =>
    /^(href|id|path|updatedOn)$/.test(name) ? [] : textsIn(value),
  );
}
