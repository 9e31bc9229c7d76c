/**
 * The entries that a form was made of, by the names of its fields (`wishes.A-2026-ABC123`, `entries.A-2026-ABC123.note`): what was
 * written on them goes back also where nothing can be said of them any more.
 */
export function numbersIn(data: FormData, part: "entries" | "wishes"): readonly string[] {
  const field = new RegExp(`^${part}\\.(A-\\d{4}-[0-9A-Z]{6})(?:\\.\\w+)?$`);
  return [...new Set([...data.keys()].flatMap((name) => field.exec(name)?.[1] ?? []))];
}
