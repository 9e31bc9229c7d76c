import type { ReactNode } from "react";
import { Heading } from "@/components/ui/heading";
import { type WishKey, wishLabels } from "@/lib/matching/engine/wishes";
import { StrengthField } from "./strength-field";

type WishGroupProps = { readonly of: WishKey; readonly title?: string; readonly children: ReactNode };

/** One wish with how strong it is. */
export function WishGroup({ of, title = wishLabels[of], children }: WishGroupProps) {
  return (
    <section aria-labelledby={`wish-${of}`} className="flex flex-col gap-6 border-l-4 border-solid-gray-300 pl-4">
      <Heading level={3} id={`wish-${of}`}>
        {title}
      </Heading>
      {children}
      <StrengthField of={of} />
    </section>
  );
}
