import { ENGLISH_SOURCES } from "@/lib/content/english-sources";
import { inJapanese, japaneseWords, link } from "@/lib/content/text";
import { routes } from "@/lib/routes";
import type { Guide } from "./guide";

export const ENGLISH_COMPANIES_GUIDE = {
  path: routes.englishForCompanies(),
  title: "For companies and organisations",
  description:
    "Six steps for companies and organisations: from the aim, through rules and measures of support, to the self-declaration and after.",
  lead: "How to let staff choose where they live, and how to tell others with a self-declaration (Action Declaration).",
  updatedOn: "2026-11-27",
  audience: [
    "Companies and organisations that want to let staff choose where they live",
    "Those that want to hire people in the regions or help to solve a region's problems",
    "Those that already do so and want it to be known",
    "Place, size and industry do not matter. Sole proprietors and bodies without a corporate number can declare, too.",
  ],
  steps: [
    {
      id: "aim",
      heading: "Decide what it is for",
      what: [
        "Choose what is close to your own problems: hiring and keeping staff, people in the regions, a region's projects, or workation. One aim is enough.",
      ],
      why: "Regional revitalization telework should serve the region and the company. A clear aim decides which rules you need and what you tell others.",
      prepare: ["Notes on hiring and on staff who leave", "A person who answers for it, and one who carries it out"],
      where: [link("What regional revitalization telework is", `${routes.englishAbout()}#what`)],
      sources: [ENGLISH_SOURCES.award2024],
    },
    {
      id: "learn",
      heading: "Learn from others",
      what: ["Read what companies of your industry or in the region of your choice have declared."],
      why: "An example close to your own case helps to convince colleagues.",
      where: [inJapanese("Declarations", routes.declarations()), inJapanese("Case studies", routes.caseStudies())],
    },
    {
      id: "support",
      heading: "Look for support",
      what: [
        "Ministries support the introduction of telework, hiring, and offices in the regions.",
        [
          "For questions about ICT and labour law there is the one-stop telework support (",
          japaneseWords("テレワーク・ワンストップ・サポート"),
          ") of two ministries, with up to three free consultations.",
        ],
      ],
      why: "Each measure belongs to one ministry, and periods and conditions change. Looking early lets you plan with them.",
      where: [inJapanese("Government measures", routes.policies()), inJapanese("Statistics", routes.statistics())],
      sources: [ENGLISH_SOURCES.oneStopSupport],
    },
    {
      id: "prepare",
      heading: "Prepare rules and tools",
      what: [
        "Settle in your work rules where staff may live, how often they come to the office, who pays for travel, and how working hours are counted. Settle how information is kept safe and how people reach each other.",
      ],
      why: "Staff can only move when the rules say that they may. Clear rules also make the declaration concrete.",
      prepare: ["Your present work rules", "What staff wish for"],
    },
    {
      id: "declare",
      heading: "Make the self-declaration",
      what: [
        "Choose your aims and describe what you do in up to 400 characters, in Japanese. It takes about 15 minutes. You can save and go on later, also on another device.",
      ],
      why: "A public declaration tells workers, municipalities and other companies what you do.",
      prepare: [
        "Corporate number (13 digits; if you have none, you say why)",
        "What you do: where, who, what",
        "Mail address of a contact person",
        "Logo or photograph (optional)",
      ],
      where: [inJapanese("Make a self-declaration", routes.applyStart())],
      sources: [ENGLISH_SOURCES.movement],
    },
    {
      id: "after",
      heading: "Go on after publication",
      what: [
        "The office checks that the declaration is complete and meets the conditions, and writes to you if something has to be corrected. It does not rate your efforts.",
        "Once it is public you may use the badge. When your efforts grow, ask for a change of the declaration.",
      ],
      why: "Readers trust what is up to date.",
      prepare: ["Your reference number and mail address"],
      where: [
        inJapanese("Check the status of a procedure", routes.status()),
        inJapanese("Check a receipt", routes.receipts()),
        inJapanese("Terms for the badge", `${routes.terms()}#badge`),
      ],
    },
  ],
  gains: [
    "A page of your own under an address that does not change",
    "A badge, free of charge, as long as the declaration is public",
    "Being found: by prefecture, industry, aim and words, and through open data",
    "A receipt that proves when you sent what",
  ],
  questions: [
    { question: "Does it cost anything?", answer: "No. You do not need an account either." },
    {
      question: "Can the form be filled in in English?",
      answer: "No. The form and the published page are in Japanese.",
    },
    {
      question: "May we declare what we have not begun yet?",
      answer: "Yes. Enter the year and month in which you plan to begin.",
    },
    {
      question: "Who cannot declare?",
      answer: [
        "Bodies with ties to anti-social forces, and bodies with a serious breach of labour law in the year before. See the ",
        inJapanese("terms of use", `${routes.terms()}#declaration`),
        ".",
      ],
    },
    {
      question: "Is the contact person published?",
      answer: "No. Names and addresses of contacts are used only to reach you.",
    },
    {
      question: "Does this portal introduce us to municipalities?",
      answer: "No. It does not take requests for introductions.",
    },
  ],
  act: { href: routes.applyStart(), title: "Make a self-declaration (in Japanese)", hrefLang: "ja" },
  next: [
    {
      href: routes.declarations(),
      title: "Read the declarations (in Japanese)",
      text: "By prefecture, industry, aim, or by words.",
      hrefLang: "ja",
    },
    {
      href: routes.policies(),
      title: "Find government measures (in Japanese)",
      text: "By ministry, audience and kind.",
      hrefLang: "ja",
    },
    { href: routes.englishContact(), title: "Contact", text: "How to reach the office." },
  ],
} as const satisfies Guide;
