"use client";

import { usePathname } from "next/navigation";
import type { MenuItem } from "./menus";

type AreaNavigationProps = {
  readonly label: string;
  readonly width: "wide" | "page";
  readonly menu: readonly MenuItem[];
};

const WIDTHS = { wide: "max-w-wide", page: "max-w-page" } as const;

/** Marks the area one is in: the item whose address is the longest beginning of this page's. */
export function AreaNavigation({ label, width, menu }: AreaNavigationProps) {
  const path = usePathname();
  const around = menu.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  const current = around.toSorted((a, b) => b.href.length - a.href.length)[0];
  return (
    <nav aria-label={label} className={`mx-auto ${WIDTHS[width]} px-1 desktop:px-5`}>
      <ul className="flex flex-wrap">
        {menu.map(({ href, label: name }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={href === current?.href ? "page" : undefined}
              className="flex min-h-11 items-center px-3 py-1 text-solid-gray-900 no-underline hover:underline aria-[current=page]:border-b-4 aria-[current=page]:border-blue-900 aria-[current=page]:pb-0 aria-[current=page]:font-700"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
