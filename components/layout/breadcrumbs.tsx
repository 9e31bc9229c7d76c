import type { Language } from "@/lib/content/versions";
import { FRAMES } from "./frames";

export type Crumb = { readonly href: string; readonly label: string };

type BreadcrumbsProps = {
  /** The pages between home and this one. */
  readonly path?: readonly Crumb[];
  readonly current: string;
  readonly language?: Language;
};

/** Named by a hidden text instead of an attribute, which translators skip. */
export function Breadcrumbs({ path = [], current, language = "ja" }: BreadcrumbsProps) {
  const { home, homeLabel, here } = FRAMES[language];
  const crumbs = [{ href: home, label: homeLabel }, ...path];
  return (
    <nav aria-labelledby="breadcrumbs-label" className="print:hidden">
      <p id="breadcrumbs-label" className="sr-only">
        {here}
      </p>
      <ol className="flex flex-wrap gap-y-1 text-dns-16N-130">
        {crumbs.map(({ href, label }) => (
          <li key={href} className="after:mx-2 after:text-solid-gray-600 after:content-['>'/'']">
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
