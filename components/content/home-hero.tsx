import type { ReactNode } from "react";
import type { Text } from "@/lib/content/text";
import { HomeIllustration } from "./home-illustration";
import { InlineText } from "./inline-text";

type HomeHeroProps = { readonly title: string; readonly lead: Text; readonly children?: ReactNode };

export function HomeHero({ title, lead, children }: HomeHeroProps) {
  return (
    <div className="border-b border-solid-gray-300 bg-blue-50">
      <div className="mx-auto grid max-w-page gap-x-12 gap-y-6 px-4 py-10 desktop:grid-cols-[minmax(0,1fr)_24rem] desktop:items-center desktop:px-8 desktop:py-14">
        <div className="flex flex-col gap-5">
          <h1 className="text-std-32B-150 desktop:text-std-45B-140">{title}</h1>
          <p className="max-w-text text-std-17N-170">
            <InlineText text={lead} />
          </p>
          {children}
        </div>
        <div className="mx-auto w-full max-w-96">
          <HomeIllustration />
        </div>
      </div>
    </div>
  );
}
