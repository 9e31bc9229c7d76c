import { ENGLISH_SOURCES } from "@/lib/content/english-sources";
import { inJapanese, link } from "@/lib/content/text";
import { routes } from "@/lib/routes";
import type { Guide } from "./guide";

export const ENGLISH_MUNICIPALITIES_GUIDE = {
  path: routes.englishForMunicipalities(),
  title: "For municipalities",
  description:
    "Six steps for municipalities: from the problems and strengths of the region to finding companies that are interested, and keeping on.",
  lead: "How to prepare for people and companies who work by telework, and how this portal helps.",
  updatedOn: "2026-11-27",
  audience: [
    "Officers for relocation, for attracting companies, and for satellite offices",
    "Prefectures, cities, towns and villages that want to solve problems together with companies",
    "Those who begin as well as those who have been at it for years",
  ],
  steps: [
    {
      id: "aim",
      heading: "Write down problems and strengths",
      what: ["Put what the region wants to solve and what it can offer to companies and workers on one sheet."],
      why: "Regional revitalization telework should serve the region and the company. The more concrete the problem, the easier it is for a company to see its part.",
      prepare: [
        "Figures on population, industry and schools",
        "A list of public and empty buildings",
        "The sections in charge and local supporters",
      ],
      where: [inJapanese("Statistics", routes.statistics())],
      sources: [ENGLISH_SOURCES.award2024],
    },
    {
      id: "learn",
      heading: "Learn from those who went first",
      what: [
        "The council named three: Aizuwakamatsu (offices for ICT companies and a smart city), Shirahama (satellite offices and workation) and Kitakyushu (ties with technical colleges). Look for others of your size and place.",
      ],
      why: "There is more than one way. Choose what suits your region.",
      where: [
        inJapanese("Companies and municipalities that went first", `${routes.about()}#pioneers`),
        inJapanese("Case studies", routes.caseStudies()),
      ],
      sources: [ENGLISH_SOURCES.council],
    },
    {
      id: "support",
      heading: "Look for support",
      what: ["Check which measures of the ministries municipalities can use for buildings, people and relocation."],
      why: "Periods and conditions change every fiscal year. Look before the budget is made.",
      prepare: ["An outline of the project: what, when, with whom"],
      where: [inJapanese("Government measures", routes.policies())],
    },
    {
      id: "prepare",
      heading: "Prepare, and publish what companies ask",
      what: [
        "Publish places to work and facts about life in a form that can be compared: seats and private rooms, meeting rooms, speed of the network, hours, prices, transport, and support.",
      ],
      why: "Companies look at what is published first.",
      prepare: ["Facts on each place, with the day they were checked", "Photographs with descriptions", "A contact"],
    },
    {
      id: "find",
      heading: "Find companies in the declarations",
      what: [
        "Look through the declarations by prefecture, aim or words. Companies that named your municipality are found by its name.",
        "Write to a company through the website on the page of its declaration.",
      ],
      why: "Declarations say in a company's own words what it wants to do.",
      where: [
        inJapanese("Declarations by prefecture and aim", `${routes.declarations()}#filters`),
        inJapanese("Search the declarations", routes.declarationSearch()),
      ],
    },
    {
      id: "continue",
      heading: "Measure and go on",
      what: [
        "Count the people who moved, the companies that came, and the work that began, and use it for the next year.",
      ],
      why: "Figures and examples convince your council, your citizens and the next company.",
      prepare: ["Figures from before you began"],
      where: [inJapanese("Open data", routes.openData()), inJapanese("Events", routes.events())],
    },
  ],
  gains: [
    "Companies that are interested in the regions, found by prefecture, aim and words",
    "All declarations as CSV and JSON, without registration",
    "Examples and figures with their sources",
    "The measures of the ministries in one list",
  ],
  questions: [
    {
      question: "Can a municipality declare, too?",
      answer: ["Yes. See ", link("the guide for companies and organisations", routes.englishForCompanies()), "."],
    },
    {
      question: "Does this portal introduce companies?",
      answer: "No. Please use the search and the data.",
    },
    {
      question: "Can we have our satellite office listed?",
      answer: "No. This portal does not take information on facilities. Please publish it on your own site.",
    },
    {
      question: "Does the government vouch for the declarations?",
      answer: "No. The office checks the form; the content is the company's own.",
    },
  ],
  act: {
    href: `${routes.declarations()}#filters`,
    title: "Find declarations by prefecture (in Japanese)",
    hrefLang: "ja",
  },
  next: [
    {
      href: routes.policies(),
      title: "Find government measures (in Japanese)",
      text: "By ministry, audience and kind.",
      hrefLang: "ja",
    },
    {
      href: routes.openData(),
      title: "Use the open data (in Japanese)",
      text: "CSV and JSON, with a description of every field.",
      hrefLang: "ja",
    },
    { href: routes.englishContact(), title: "Contact", text: "How to reach the office." },
  ],
} as const satisfies Guide;
