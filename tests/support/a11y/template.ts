import { pages } from "@/lib/permission-matrix/register/pages";

const variableParts = (template: string) => template.split("[").length - 1;

/** The most exact first: a name of its own before a place for any. */
const patterns = Object.keys(pages)
  .toSorted((a, b) => variableParts(a) - variableParts(b))
  .map((template) => [template, new RegExp(`^${template.replace(/\[\w+\]/g, "[^/]+")}$`)] as const);

/** `A11Y_ONLY=^/mypage/members` looks at these pages alone, after something was mended there. */
export const isWanted = (template: string): boolean => new RegExp(process.env.A11Y_ONLY ?? "").test(template);

/** The page of the register that an address belongs to; everything else is one page, which says that it does not exist. */
export function templateOf(pathname: string): string {
  return patterns.find(([, pattern]) => pattern.test(pathname))?.[0] ?? "404";
}
