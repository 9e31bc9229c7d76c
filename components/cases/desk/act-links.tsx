import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";

type ActLink = { readonly href: string; readonly label: string };

type ActLinksProps = {
  /** What the day mostly asks for, the likeliest first. */
  readonly main: readonly ActLink[];
  /** The rest is one press away, so that nobody ends a case by a slip. */
  readonly others: readonly ActLink[];
  /** Acts that need no page of their own, before the others. */
  readonly children?: ReactNode;
};

export function ActLinks({ main, others, children }: ActLinksProps) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col items-stretch gap-3">
        {children}
        {main.map(({ href, label }, position) => (
          <ButtonLink key={href} href={href} size="medium" look={position === 0 ? "solid" : "outline"}>
            {label}
          </ButtonLink>
        ))}
      </div>
      {others.length > 0 && (
        <Disclosure summary="そのほかの操作">
          <ul className="flex flex-col gap-1">
            {others.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-block py-2">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
