import { routes } from "@/lib/routes";

export type Crumb = { readonly href: string; readonly label: string };

type BreadcrumbsProps = {
  /** The pages between home and this one. */
  readonly path?: readonly Crumb[];
  readonly current: string;
};

/** Named by a hidden text instead of an attribute, which translators skip. */
export function Breadcrumbs({ path = [], current }: BreadcrumbsProps) {
  const crumbs = [{ href: routes.home(), label: "ホーム" }, ...path];
  return (
    <nav aria-labelledby="breadcrumbs-label" className="print:hidden">
      <p id="breadcrumbs-label" className="sr-only">
        現在位置
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
