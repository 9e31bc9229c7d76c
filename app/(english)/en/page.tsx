import { HomeHero } from "@/components/content/home-hero";
import { InlineText, plainText } from "@/components/content/inline-text";
import { pageMetadata } from "@/components/content/page-metadata";
import { ENGLISH_SITE_NAME } from "@/components/layout/site-name";
import { Card } from "@/components/ui/card";
import { Heading } from "@/components/ui/heading";
import { ENGLISH_AUDIENCES, ENGLISH_HOME, ENGLISH_TASKS } from "@/lib/content/english";
import { routes } from "@/lib/routes";

export const metadata = {
  ...pageMetadata({
    title: ENGLISH_SITE_NAME,
    description: ENGLISH_HOME.description,
    path: routes.english(),
    language: "en",
  }),
  title: { absolute: ENGLISH_SITE_NAME },
};

export default function EnglishHomePage() {
  return (
    <main id="main" tabIndex={-1}>
      <HomeHero title={ENGLISH_HOME.title} lead={ENGLISH_HOME.lead} />
      <div className="mx-auto flex max-w-page flex-col gap-16 px-4 py-12 desktop:px-8">
        <Audiences />
        <Tasks />
        <section aria-labelledby="more">
          <Heading level={2} id="more">
            About and contact
          </Heading>
          <ul className="mt-4 flex list-disc flex-col gap-2 pl-6">
            <li>
              <a href={routes.englishAbout()}>About regional revitalization telework</a>: the idea, the figures behind
              it, the recommendation
            </li>
            <li>
              <a href={routes.englishContact()}>Contact</a>: how to reach the office
            </li>
          </ul>
        </section>
      </div>
    </main>
  );
}

function Audiences() {
  return (
    <section aria-labelledby="audiences">
      <Heading level={2} id="audiences">
        Who are you?
      </Heading>
      <div className="mt-6 grid gap-4 desktop:grid-cols-3 desktop:gap-6">
        {ENGLISH_AUDIENCES.map(({ href, title, text }) => (
          <Card key={href} href={href} title={title}>
            <p>{text}</p>
          </Card>
        ))}
      </div>
    </section>
  );
}

function Tasks() {
  return (
    <section aria-labelledby="tasks">
      <Heading level={2} id="tasks">
        What you can do here
      </Heading>
      <p className="mt-4 max-w-text">
        The main pages are in English. Procedures, declarations and other contents are in Japanese; links to them say
        so.
      </p>
      <dl className="mt-6 grid desktop:grid-cols-2 desktop:gap-x-12">
        {ENGLISH_TASKS.map(({ page, text }) => (
          <div key={plainText([page])} className="border-t border-solid-gray-420 py-4">
            <dt className="text-std-16B-170">
              <InlineText text={[page]} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
