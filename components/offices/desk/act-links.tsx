import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { type Act, acts } from "@/lib/offices/desk-acts";
import { routes } from "@/lib/routes";

/** What the day mostly asks for. The rest is one press away, so that nobody ends a case by a slip. */
const MAIN: readonly Act[] = ["publish", "approve-change", "return", "resume", "reopen"];

type ActLinksProps = {
  readonly number: string;
  readonly acts: readonly Act[];
  /** Acts that need no page of their own, before the others. */
  readonly children?: ReactNode;
};

export function ActLinks({ number, acts: offered, children }: ActLinksProps) {
  const main = offered.filter((act) => MAIN.includes(act));
  const others = offered.filter((act) => !MAIN.includes(act));
  return (
    <div className="flex flex-col items-stretch gap-3">
      {children}
      {main.map((act, place) => (
        <ButtonLink
          key={act}
          href={routes.adminOfficeAct(number, act)}
          size="medium"
          look={place === 0 ? "solid" : "outline"}
        >
          {acts[act].label}
        </ButtonLink>
      ))}
      {others.length > 0 && (
        <Disclosure summary="そのほかの操作">
          <ul className="flex flex-col gap-1">
            {others.map((act) => (
              <li key={act}>
                <a href={routes.adminOfficeAct(number, act)} className="inline-block py-2">
                  {acts[act].label}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
