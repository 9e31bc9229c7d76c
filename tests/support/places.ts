import { sources, textOf } from "./sources";

/** Where a file of `app` is reached: its folders without those in brackets, which only sort. */
function placeOf(file: string): string {
  const folders = file.split("/").slice(1, -1);
  return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
}

const inApp = sources.filter((file) => file.startsWith("app/"));

/** Every page of the file tree. */
export const pagePlaces: readonly string[] = inApp.filter((file) => file.endsWith("/page.tsx")).map(placeOf);

/** Every method of every route handler. */
export const downloadPlaces: readonly string[] = inApp
  .filter((file) => file.endsWith("/route.ts"))
  .flatMap((file) => exportsOf(file, /\b(?:function|as|const) (GET|POST|PUT|PATCH|DELETE)\b/g, file));

const NAMED = /^export (?:async function|const|let) (\w+)/gm;
const OTHER_EXPORT = /^export (?!(?:async function|const|let|type|interface) )/m;

export type ActionPlace = { readonly place: string; readonly file: string; readonly name: string };

/** Every export of every file whose exports can be called from outside. */
export const actionPlaces: readonly ActionPlace[] = sources
  .filter((file) => /^(app|components|lib)\//.test(file) && /^\s*["']use server["']/m.test(textOf(file)))
  .flatMap((file) => {
    if (OTHER_EXPORT.test(textOf(file))) throw new Error(`${file} exports in a way that the register cannot read.`);
    return [...textOf(file).matchAll(NAMED)].map(([, name = ""]) => ({
      place: `${placeOf(file)}#${name}`,
      file,
      name,
    }));
  });

function exportsOf(file: string, pattern: RegExp, from: string): string[] {
  const methods = [...textOf(file).matchAll(pattern)].map(([, method = ""]) => method);
  if (methods.length === 0) throw new Error(`${file} answers to no method that the register knows.`);
  return methods.map((method) => `${method} ${placeOf(from)}`);
}
