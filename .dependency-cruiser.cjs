const layer = (name, allowed, comment) => ({
  name: `${name}-imports`,
  comment,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: { path: "^(src|test)/", pathNot: `^src/(${[name, ...allowed].join("|")})/` },
});

const room = (name, allowed, comment) => ({
  name: `workbook-${name}-imports`,
  comment,
  severity: "error",
  from: { path: `^src/workbook/${name}/` },
  to: { path: "^src/workbook/", pathNot: `^src/workbook/(${[name, ...allowed].join("|")})/` },
});

const paneRoom = (name, allowed, comment) => ({
  name: `pane-${name}-imports`,
  comment,
  severity: "error",
  from: { path: `^src/taskpane/${name}/` },
  to: { path: "^src/taskpane/[^/]+/", pathNot: `^src/taskpane/(${[name, ...allowed].join("|")})/` },
});

const BELOW_SCREENS = [
  "services",
  "announce",
  "focus",
  "navigation",
  "language",
  "tracker",
  "components",
  "kept",
];

module.exports = {
  forbidden: [
    layer(
      "domain",
      [],
      "The rules stand alone: deadlines and flags must be provable without a workbook, a page or a clock.",
    ),
    layer("i18n", [], "Languages are data."),
    {
      name: "words-by-language",
      comment: "Words are looked up by the language; who names one of them forgets the others.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/i18n/" },
      to: { path: "^src/i18n/(vi|en)/" },
    },
    layer(
      "papers",
      ["domain", "i18n"],
      "A paper is sentences and tables as values; how Word writes them is none of its business.",
    ),
    layer("docx", ["papers", "domain"], "Papers in, bytes out; it must not know what they tell."),
    layer("ics", ["papers", "domain"], "Deadlines in, a calendar file out."),
    layer("plan-import", ["domain"], "Reading a plan knows nothing of workbooks."),
    layer(
      "workbook",
      ["domain", "i18n"],
      "The workbook is described as data; carrying it out belongs to excel and xlsx.",
    ),
    room(
      "page",
      [],
      "A workbook as data, and what turns one into another, holds for any workbook: it knows no tracker.",
    ),
    room(
      "schema",
      ["page"],
      "What a field is in a cell is told once, below every formula and sheet that asks it.",
    ),
    room("formula", ["page", "schema"], "A formula names columns, whatever sheet they come to stand on."),
    room(
      "sheets",
      ["page", "schema", "formula"],
      "A sheet is laid out from fields and formulas; the summary is none of its business.",
    ),
    room(
      "summary",
      ["page", "schema", "formula", "sheets"],
      "The page is drawn from the sheets, never the other way.",
    ),
    room(
      "agenda",
      ["page", "schema", "formula", "sheets", "summary"],
      "The timeline and the week are drawn from the sheets, and share the page's expressions.",
    ),
    room(
      "book",
      ["page", "schema", "formula", "sheets", "summary", "agenda"],
      "A book is found, described where it stands and written; copies and mails are made of one.",
    ),
    room(
      "copies",
      ["page", "schema", "formula", "sheets", "summary", "agenda", "book"],
      "A copy is cut out of a book and read back into one.",
    ),
    room("roll-up", ["page", "schema"], "A page over several plans knows how each stands, not its sheets."),
    room(
      "mail",
      ["page", "schema"],
      "A mail speaks of a copy as a value of the domain, and needs its words only.",
    ),
    layer(
      "excel",
      ["workbook", "domain"],
      "The only layer that says Excel stays thin: it carries changes out.",
    ),
    layer("xlsx", ["workbook", "domain"], "Bytes in, bytes out; it must not know the add-in."),
    layer(
      "actions",
      ["domain", "plan-import", "workbook", "papers", "i18n"],
      "An action gets its port handed in, so that it runs on Excel, on the simulated Excel and on bytes alike.",
    ),
    {
      name: "taskpane-imports",
      comment: "Components call actions; only the entry point hands them a port.",
      severity: "error",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/(index\\.tsx$|composition/)" },
      to: { path: "^src/", pathNot: "^src/(taskpane|actions|domain|i18n)/" },
    },
    paneRoom("services", [], "What the pane asks of its surroundings, as interfaces: it draws nothing."),
    paneRoom("announce", [], "Every screen speaks through it."),
    paneRoom("focus", [], "Every bar hands the focus on."),
    paneRoom("navigation", [], "Where a person is; what stands there is the screens' business."),
    paneRoom("language", ["services"], "Words and days in the language in force, for whoever draws."),
    paneRoom(
      "tracker",
      ["services", "announce", "language"],
      "What is known of the workbook and what is being done to it, whichever screen is open.",
    ),
    paneRoom(
      "components",
      ["services", "announce", "focus", "navigation", "language", "tracker"],
      "Parts that any screen may stand on know no screen, no form and no plan.",
    ),
    paneRoom(
      "kept",
      ["services", "announce", "focus", "navigation", "language", "tracker", "components"],
      "What outlives the page is kept by place, not by what is kept.",
    ),
    paneRoom("drafts", BELOW_SCREENS, "A draft is of a cell; which card it is typed on does not matter."),
    paneRoom("forms", BELOW_SCREENS, "Fields, frame, preview and chooser serve every form and know none."),
    paneRoom("plan", BELOW_SCREENS, "The way from a plan to the tracker, without its screens."),
    paneRoom(
      "screens",
      [...BELOW_SCREENS, "drafts", "forms", "plan"],
      "A screen is shown by the app; it is not the screen's business which others there are.",
    ),
    {
      name: "no-test-in-src",
      comment: "The product never leans on its tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-cycles",
      comment: "A cycle has no first file to read.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-folder-cycles",
      comment: "Two rooms that need each other are one room; what both need stands below them.",
      severity: "error",
      scope: "folder",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphan-packages",
      comment: "What ships is pinned in dependencies.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};
