import type { ReactNode } from "react";
import type { HeadingLevel } from "./heading";

type CardProps = {
  readonly href: string;
  readonly title: string;
  readonly level?: HeadingLevel;
  readonly children?: ReactNode;
};

/** All of it can be pressed; read out it is one link with the title as its name. */
export function Card({ href, title, level = 3, children }: CardProps) {
  const Title = `h${level}` as const;
  return (
    <div className="relative flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-6 hover:border-blue-900 hover:bg-blue-50">
      <Title className="text-std-18B-160">
        <a href={href} className="after:absolute after:inset-0">
          {title}
        </a>
      </Title>
      {children}
    </div>
  );
}

type CardGridProps = { readonly children: ReactNode };

export function CardGrid({ children }: CardGridProps) {
  return <div className="grid gap-4 desktop:grid-cols-3 desktop:gap-6">{children}</div>;
}
