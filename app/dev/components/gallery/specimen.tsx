import type { ReactNode } from "react";
import { Heading } from "@/components/ui/heading";

type SpecimenProps = {
  readonly title: string;
  readonly children: ReactNode;
};

/** One piece of the gallery in one or more states. */
export function Specimen({ title, children }: SpecimenProps) {
  return (
    <section className="flex flex-col gap-4 border-t border-solid-gray-300 py-8">
      <Heading level={3}>{title}</Heading>
      {children}
    </section>
  );
}

export const LONG =
  "株式会社地方創生テレワーク推進機構北海道東北北陸甲信越東海近畿中国四国九州沖縄広域連携事業本部サテライトオフィス整備推進室";
