import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { type Act, acts } from "@/lib/declarations/acts";
import { routes } from "@/lib/routes";

type ActLinksProps = {
  readonly number: string;
  readonly acts: readonly Act[];
  /** Acts that need no page of their own, before the others. */
  readonly children?: ReactNode;
};

/** What the day mostly asks for, the likeliest first. The rest is one press away, so that nobody ends a case by a slip. */
const MAIN: readonly Act[] = ["accept", "publish", "schedule", "approve-change", "return", "resume", "reopen"];

export function ActLinks({ number, acts: offered, children }: ActLinksProps) {
  const main = MAIN.filter((act) => offered.includes(act));
  const others = offered.filter((act) => !MAIN.includes(act));
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col items-stretch gap-3">
        {children}
        {main.map((act, position) => (
          <ButtonLink
            key={act}
            href={routes.adminDeclarationAct(number, act)}
            size="medium"
            look={position === 0 ? "solid" : "outline"}
          >
            {acts[act].label}
          </ButtonLink>
        ))}
      </div>
      {others.length > 0 && (
        <Disclosure summary="そのほかの操作">
          <ul className="flex flex-col gap-1">
            {others.map((act) => (
              <li key={act}>
                <a href={routes.adminDeclarationAct(number, act)} className="inline-block py-2">
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
