import { ENGLISH_SOURCES } from "@/lib/content/english-sources";
import { inJapanese, japaneseWords, link } from "@/lib/content/text";
import { routes } from "@/lib/routes";
import type { Guide } from "./guide";

export const ENGLISH_WORKERS_GUIDE = {
  path: routes.englishForWorkers(),
  title: "For workers",
  description:
    "Six steps for people who want to live in another region of Japan and keep their job: forms of work, company rules, places and support.",
  lead: "Keep your employer, change the place where you live: from the first thought to the move.",
  updatedOn: "2026-11-27",
  audience: [
    "People who want to live in a region of Japan and keep the job they have",
    "People who think about where to live because of family, children or their home town",
    "People who do not want to move, but to stay for a while or take part in a region's project",
  ],
  steps: [
    {
      id: "aim",
      heading: "Find the form that suits you",
      what: [
        "You can move, work from your company's satellite office, or stay somewhere and join work and holidays (workation).",
        "Talk with your family about what should change and what should not.",
      ],
      why: "What you ask of your company, and which support you can use, depends on the form.",
      prepare: ["What your family wishes", "Which of your tasks can be done from afar"],
      where: [link("What regional revitalization telework is", `${routes.englishAbout()}#what`)],
      sources: [ENGLISH_SOURCES.council],
    },
    {
      id: "rules",
      heading: "Look at your company's rules",
      what: [
        "Check where you may live, how often you have to come in, who pays for travel, and how hours are counted.",
        "Search the declarations for your company's name to see whether it has made one.",
      ],
      why: "Even where there is a rule, it may hold for some jobs or sections only.",
      prepare: ["Work rules and rules for telework", "A list of what is unclear"],
      where: [inJapanese("Search the declarations", routes.declarationSearch())],
    },
    {
      id: "talk",
      heading: "Talk with your company",
      what: [
        "Tell your manager or the personnel section where and when you want to move, how the work will go on, and what happens when you have to come in.",
        "If there is no rule yet, show them the guide for companies.",
      ],
      why: "Letting people choose where they live helps a company to hire and to keep its staff. It helps to say so.",
      prepare: ["Your wishes on one page", "Declarations and case studies of other companies"],
      where: [
        link("Guide for companies and organisations", routes.englishForCompanies()),
        inJapanese("Declarations of companies that work on hiring and keeping staff", routes.declarationsWithItem("1")),
      ],
    },
    {
      id: "place",
      heading: "Choose a place and try it",
      what: [
        "Look at places to work, transport, schools, doctors and the winter. Then stay there and work for some days.",
      ],
      why: "Maps and photographs do not tell everything.",
      prepare: ["Three things you cannot do without", "What you need for work, and a way to be online"],
      where: [inJapanese("Events", routes.events())],
    },
    {
      id: "support",
      heading: "Look for support",
      what: [
        [
          "The Cabinet Office's relocation grant (",
          japaneseWords("移住支援金"),
          ") is up to 1,000,000 yen for a household and up to 600,000 yen for a single person who meets its conditions. People who keep their job by telework can be eligible.",
        ],
        "There are conditions on how long you lived in or commuted to the 23 wards of Tokyo, and on where you move. Ask the municipality before you move.",
      ],
      why: "Conditions change, not every municipality takes part, and some steps cannot be made up for after the move.",
      prepare: ["Where you lived and worked", "When you plan to move"],
      where: [inJapanese("Government measures", routes.policies())],
      sources: [ENGLISH_SOURCES.movingGrant],
    },
    {
      id: "move",
      heading: "Move, and keep on",
      what: [
        "Tell your company where you will work, how you can be reached and when you will come in. Report the move to the municipality and apply for the support.",
      ],
      why: "When others know how you work, both you and your company can go on without worry.",
      prepare: ["Papers for your company", "Papers for reporting the move and for the grant"],
    },
  ],
  gains: [
    "Companies that work on it, found in the declarations without registration",
    "Declarations, case studies and figures with their sources, to show to your company",
    "The measures of the ministries in one list",
  ],
  questions: [
    {
      question: "Can a person make a self-declaration?",
      answer:
        "It is for companies and organisations. Sole proprietors can declare. If you are employed, suggest it to your company.",
    },
    {
      question: "Can everybody in a company that declared work from a region?",
      answer: "Not always. Rules differ. Read the declaration and ask the company.",
    },
    { question: "Are there job offers here?", answer: "No. Look at the companies' own websites." },
    {
      question: "Is there a desk that advises workers?",
      answer: [
        "Not on this portal. Ask the municipality about moving and your employer about work. For this portal see ",
        link("Contact", routes.englishContact()),
        ".",
      ],
    },
  ],
  act: { href: routes.declarations(), title: "Find companies that declared (in Japanese)", hrefLang: "ja" },
  next: [
    {
      href: routes.englishAbout(),
      title: "About regional revitalization telework",
      text: "The idea, the figures, the recommendation.",
    },
    {
      href: routes.policies(),
      title: "Find government measures (in Japanese)",
      text: "By ministry, audience and kind.",
      hrefLang: "ja",
    },
    {
      href: routes.caseStudies(),
      title: "Read case studies (in Japanese)",
      text: "What municipalities, companies and workers did.",
      hrefLang: "ja",
    },
  ],
} as const satisfies Guide;
