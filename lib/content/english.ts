import { routes } from "@/lib/routes";
import { ENGLISH_SOURCES } from "./english-sources";
import type { Source } from "./sources";
import { type InlineLink, inJapanese, japaneseWords, link, type Text } from "./text";

export const ENGLISH_UPDATED_ON = "2026-11-27";

export const ENGLISH_HOME = {
  title: "Keep your job. Live and work in the region you choose.",
  lead: [
    "Regional revitalization telework (",
    japaneseWords("地方創生テレワーク"),
    ") lets people move out of the Tokyo area without changing employers, and work from there. On this portal, companies and other organisations declare what they do for it, and everybody can read their declarations.",
  ],
  description:
    "The Japanese government's portal for telework that helps the regions: moving without changing jobs, for companies, municipalities and workers.",
} as const;

export const ENGLISH_AUDIENCES = [
  {
    href: routes.englishForCompanies(),
    title: "Companies and organisations",
    text: "Let staff choose where they live, and say so in a self-declaration (Action Declaration).",
  },
  {
    href: routes.englishForMunicipalities(),
    title: "Municipalities",
    text: "Prepare for people and companies who work by telework, and find those who are interested in your region.",
  },
  {
    href: routes.englishForWorkers(),
    title: "Workers",
    text: "Find out how to move to another region and keep the job you have.",
  },
] as const;

/** What can be done here, and in which language. */
export const ENGLISH_TASKS: readonly { readonly page: InlineLink; readonly text: string }[] = [
  {
    page: inJapanese("Make a self-declaration", routes.applyStart()),
    text: "No account and no fee. The form takes about 15 minutes and is filled in in Japanese.",
  },
  {
    page: inJapanese("Read the declarations", routes.declarations()),
    text: "By prefecture, industry, aim, or by words.",
  },
  {
    page: inJapanese("Check the status of a procedure", routes.status()),
    text: "With your reference number and a code that is sent to your mail address. You can also correct, change or withdraw.",
  },
  {
    page: inJapanese("Check a receipt", routes.receipts()),
    text: "Whether a receipt is genuine, and whether its content is what was sent.",
  },
  {
    page: inJapanese("Government measures", routes.policies()),
    text: "Support from the ministries, for companies, municipalities and workers.",
  },
  { page: inJapanese("Case studies", routes.caseStudies()), text: "How others went about it." },
  { page: inJapanese("Statistics", routes.statistics()), text: "The figures behind the movement, with their sources." },
  {
    page: inJapanese("Open data", routes.openData()),
    text: "All published declarations as CSV and JSON, free to use.",
  },
];

export type EnglishPart = {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  readonly items?: readonly Text[];
  readonly after?: readonly Text[];
  readonly sources: readonly Source[];
};

export const ENGLISH_ABOUT: readonly EnglishPart[] = [
  {
    id: "what",
    heading: "What it is",
    paragraphs: [
      [
        "Regional revitalization telework is telework that helps to keep Japan's regions alive. People stay with a company in the Tokyo area or elsewhere and move to another region: “moving without changing jobs” (",
        japaneseWords("転職なき移住"),
        "). It also covers satellite offices that companies open in the regions, and workation, which joins work and holidays in a place away from home.",
      ],
      "In recent years it has been described as telework in the regions that serves two ends at once: the problems of the region, such as people leaving and work disappearing, and the company's own problems of management.",
    ],
    sources: [ENGLISH_SOURCES.council, ENGLISH_SOURCES.award2024],
  },
  {
    id: "background",
    heading: "Background",
    paragraphs: [
      "Telework spread during the COVID-19 pandemic, and interest in living outside the capital grew with it.",
    ],
    items: [
      "In the 23 wards of Tokyo, more than 40 percent of people had worked by telework.",
      "Across Japan, the share of people who telework rose from 10.3 percent in December 2019 to 27.7 percent in May 2020, and was 21.5 percent in December 2020.",
      "From April to December 2019, 1,949 more people left Hokkaido for the Tokyo area than came from it. In the same months of 2020, 1,935 more people came than left.",
      "Net migration to the Tokyo area fell from 146,000 people in 2019 to 80,000 in 2021. From January to November 2022 it was 94,000.",
    ],
    sources: [
      ENGLISH_SOURCES.council,
      ENGLISH_SOURCES.regionalEconomy2021,
      ENGLISH_SOURCES.migration,
      ENGLISH_SOURCES.regionalEconomy2022,
    ],
  },
  {
    id: "recommendation",
    heading: "The council and its recommendation",
    paragraphs: [
      "A council of 14 members from business federations, banks, companies, universities and local government began its work in December 2020. It was chaired by Hiroya Masuda, then visiting professor at the University of Tokyo. In April 2021 it recommended that the government should:",
    ],
    items: [
      "bring information for municipalities, companies and workers into one place;",
      "offer advice, and bring municipalities and companies together;",
      "make the efforts of companies visible by self-declarations;",
      "spread good examples by an award;",
      "work with business, municipalities and ministries to make it a national movement.",
    ],
    after: [
      [
        "The members and what this portal offers for each proposal are shown on the page about ",
        inJapanese("the council", routes.aboutCouncil()),
        ".",
      ],
    ],
    sources: [ENGLISH_SOURCES.council],
  },
  {
    id: "partners",
    heading: "Partners",
    paragraphs: [
      [
        "On 8 July 2021 the government signed an agreement with nine organisations, among them business federations and companies. They work together in six fields, from promoting declarations to helping companies recruit. See ",
        inJapanese("the nine partners and six fields", routes.partners()),
        ".",
      ],
    ],
    sources: [ENGLISH_SOURCES.agreement],
  },
  {
    id: "declarations",
    heading: "Self-declarations",
    paragraphs: [
      [
        "Companies and other organisations that agree with the movement choose their aims and declare what they do (",
        japaneseWords("Action宣言"),
        ", “Action Declaration”). Declarations have been accepted since 17 September 2021. The office checks that a declaration is complete and meets the conditions; it does not rate it. How to declare is told in the ",
        link("guide for companies", routes.englishForCompanies()),
        ".",
      ],
    ],
    sources: [ENGLISH_SOURCES.movement],
  },
];

export const ENGLISH_CONTACT_HELP: readonly { readonly term: string; readonly text: Text }[] = [
  {
    term: "How far is my procedure?",
    text: [inJapanese("Check the status", routes.status()), " with your reference number and the code sent by mail."],
  },
  {
    term: "I want to change or withdraw a declaration",
    text: ["This, too, is done from ", inJapanese("the status page", routes.status()), "."],
  },
  {
    term: "Is this receipt genuine?",
    text: [
      inJapanese("Check the receipt", routes.receipts()),
      " with its reference number and the characters for comparison.",
    ],
  },
  {
    term: "What may I reuse?",
    text: ["The ", inJapanese("terms of use", routes.terms()), " tell the conditions for texts, data and badges."],
  },
];
